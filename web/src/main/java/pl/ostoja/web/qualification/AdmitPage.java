package pl.ostoja.web.qualification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.ProfessionalKind;
import pl.ostoja.qualification.AdmitCandidate;
import pl.ostoja.qualification.QualificationService;
import pl.ostoja.web.fostering.FamilyChangePage;

/** A candidate becomes a foster family: {@code /qualification/admit?family=…}. */
@Named
@ViewScoped
public class AdmitPage extends FamilyChangePage {
    private static final long serialVersionUID = 1L;

    @Inject QualificationService service;

    private FamilyForm form;
    private ProfessionalKind kind;
    private LocalDate since;

    @Override
    protected void opened() {
        since = getFile().day();
    }

    public String admit() {
        service.admit(new AdmitCandidate(getFamily(), form, kind, since));
        return to("/fostering/details", "qualification.admit.done", getFile().details().household().label());
    }

    public FamilyForm[] getForms() {
        return FamilyForm.values();
    }

    public ProfessionalKind[] getKinds() {
        return ProfessionalKind.values();
    }

    public FamilyForm getForm() {
        return form;
    }

    public void setForm(FamilyForm form) {
        this.form = form;
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
