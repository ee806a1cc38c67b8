package pl.ostoja.web.fostering;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.ProfessionalKind;

/** The fields in which it is chosen what a family is. */
public class FormsForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private List<String> chosen = List.of();
    private ProfessionalKind kind;
    private LocalDate since;

    void show(FamilyForms forms) {
        chosen = new ArrayList<>(forms.forms().stream().map(Enum::name).toList());
        kind = forms.kind();
    }

    Set<FamilyForm> forms() {
        var forms = EnumSet.noneOf(FamilyForm.class);
        chosen.forEach(name -> forms.add(FamilyForm.valueOf(name)));
        return forms;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }

    public ProfessionalKind getKind() {
        return kind;
    }

    public void setKind(ProfessionalKind kind) {
        this.kind = kind;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
