package pl.ostoja.web.fostering;

import pl.ostoja.fostering.PetContent;
import pl.ostoja.fostering.PetKind;

/** What is typed about a pet. */
public class PetForm extends DatedForm {
    private static final long serialVersionUID = 1L;

    private PetKind kind;
    private boolean vaccinated;

    static PetForm of(PetContent content) {
        PetForm form = new PetForm();
        form.kind = content.kind();
        form.vaccinated = content.vaccinated();
        form.dated(content.since(), content.until(), content.remark());
        return form;
    }

    PetContent content() {
        return new PetContent(kind, vaccinated, getSince(), getUntil(), getRemark());
    }

    public PetKind getKind() {
        return kind;
    }

    public void setKind(PetKind kind) {
        this.kind = kind;
    }

    public boolean isVaccinated() {
        return vaccinated;
    }

    public void setVaccinated(boolean vaccinated) {
        this.vaccinated = vaccinated;
    }
}
