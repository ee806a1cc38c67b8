package pl.ostoja.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.web.text.ConstraintSentences;
import pl.ostoja.web.text.Texts;

/** Says a refusal of the business on the page: at the field it is about, or at the top. */
@RequestScoped
class RefusalMessages {
    @Inject Texts texts;
    @Inject PageMessages page;
    @Inject ConstraintSentences sentences;

    void show(BusinessRuleViolation refusal) {
        say(field(input -> answersFor(input, refusal.messageKey())), texts.explain(refusal.explanation()));
    }

    void show(ConstraintViolationException refusal) {
        refusal.getConstraintViolations()
                .forEach(broken -> say(field(input -> input.getId().equals(property(broken))), sentences.of(broken)));
    }

    void show(EditConflict conflict) {
        page.conflictWith(conflict.currentVersion());
        say(Optional.empty(), texts.of("app.conflict.message"));
    }

    private static void say(Optional<UIInput> field, String text) {
        var message = new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
        var context = FacesContext.getCurrentInstance();
        field.ifPresent(input -> refuse(input, context));
        context.addMessage(field.map(input -> input.getClientId(context)).orElse(null), message);
    }

    /** Faces shows an invalid field as it was sent, and has forgotten that by now. */
    private static void refuse(UIInput input, FacesContext context) {
        input.setValid(false);
        if (input instanceof HtmlInputText || input instanceof HtmlInputTextarea) {
            input.setSubmittedValue(context.getExternalContext().getRequestParameterMap().get(input.getClientId(context)));
        }
    }

    /** The fields list the refusals they can mend in their attribute {@code violations}. */
    private static boolean answersFor(UIInput input, String key) {
        var keys = input.getAttributes().get("violations");
        return keys != null && Arrays.asList(keys.toString().split("[ ,]+")).contains(key);
    }

    private static Optional<UIInput> field(Predicate<UIInput> wanted) {
        var found = new UIInput[1];
        var context = FacesContext.getCurrentInstance();
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (isWanted(component, wanted)) {
                found[0] = (UIInput) component;
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return Optional.ofNullable(found[0]);
    }

    private static boolean isWanted(UIComponent component, Predicate<UIInput> wanted) {
        return component instanceof UIInput input && input.isRendered() && wanted.test(input);
    }

    /** Last name of the path: {@code place.request.since} is about the field {@code since}. */
    private static String property(ConstraintViolation<?> broken) {
        String last = null;
        for (Path.Node node : broken.getPropertyPath()) {
            last = node.getName();
        }
        return last;
    }
}
