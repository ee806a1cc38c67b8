package pl.ostoja.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import pl.ostoja.web.text.Texts;

/** Where the form takes what two people changed at the same time: in the field with the label of the difference. */
@Named
@RequestScoped
public class ConflictFields {
    /** What a browser sends for a box that is ticked. */
    private static final String TICKED = "on";

    @Inject Texts texts;

    /** The name that the field is sent under; null if the form does not show it. */
    public String name(Difference difference) {
        return field(difference).map(field -> field.getClientId()).orElse(null);
    }

    /** What the other one saved, as the field would send it. */
    public String theirs(Difference difference) {
        return field(difference).map(field -> sent(field, difference.theirs())).orElse(null);
    }

    private Optional<UIInput> field(Difference difference) {
        var label = texts.of(difference.label());
        return inputs(FacesContext.getCurrentInstance().getViewRoot())
                .filter(input -> label.equals(input.getAttributes().get("label")) && isShown(input))
                .findFirst();
    }

    private static Stream<UIInput> inputs(UIComponent component) {
        return component instanceof UIInput input ? Stream.of(input) : component.getChildren().stream().flatMap(ConflictFields::inputs);
    }

    private static boolean isShown(UIComponent component) {
        return Stream.iterate(component, Objects::nonNull, UIComponent::getParent).allMatch(UIComponent::isRendered);
    }

    private static String sent(UIInput field, Object value) {
        return switch (value) {
            case null -> "";
            case Boolean ticked -> ticked ? TICKED : "";
            default -> converted(field, value);
        };
    }

    private static <V> String converted(UIInput field, V value) {
        var context = FacesContext.getCurrentInstance();
        Converter<V> converter = converter(context, value);
        return converter == null ? value.toString() : converter.getAsString(context, field, value);
    }

    /** Faces knows a converter by the class of its values, and says so in its documentation only. */
    @SuppressWarnings("unchecked")
    private static <V> Converter<V> converter(FacesContext context, V value) {
        return context.getApplication().createConverter(value.getClass());
    }
}
