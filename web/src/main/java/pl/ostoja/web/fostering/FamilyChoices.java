package pl.ostoja.web.fostering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.ProfessionalKind;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.text.Texts;

/** What the forms about families offer. */
@Named
@RequestScoped
public class FamilyChoices {
    @Inject Texts texts;

    /** By name, because a choice of several comes back from the browser as text. */
    public List<Choice> getForms() {
        return Arrays.stream(FamilyForm.values()).map(form -> new Choice(form.name(), texts.name(form))).toList();
    }

    public List<Choice> getAnswers() {
        return List.of(new Choice(true, texts.of("app.yes")), new Choice(false, texts.of("app.no")));
    }

    public ProfessionalKind[] getKinds() {
        return ProfessionalKind.values();
    }
}
