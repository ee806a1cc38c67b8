package pl.ostoja.web.fostering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.web.text.Texts;

/** How pages name what a family is. */
@Named
@RequestScoped
public class FamilyNames {
    @Inject Texts texts;

    /** Such as “spokrewniona, zawodowa (pogotowie rodzinne)”. */
    public String forms(FamilyForms forms) {
        return forms == null ? "" : forms.forms().stream().sorted().map(form -> form(form, forms)).collect(Collectors.joining(", "));
    }

    private String form(FamilyForm form, FamilyForms forms) {
        return form == FamilyForm.PROFESSIONAL ? texts.name(form) + " (" + texts.name(forms.kind()) + ")" : texts.name(form);
    }

    public String tone(FamilyStanding standing) {
        return switch (standing) {
            case ACTIVE -> "ok";
            case SUSPENDED -> "late";
            case NOT_YET_QUALIFIED -> "soon";
            case ENDED -> "out";
        };
    }
}
