package pl.ostoja.fostering;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.DatedRow;
import pl.ostoja.shared.Period;

/** The forms that a family held at the same time, from one day to another; a change of form begins a new row. */
@Entity
@Audited("FAMILY_FORM")
@Table(name = "fostering_form")
class FormHeld extends DatedRow {
    @Embedded
    private FosterFamilyId family;

    @Column(name = "kinship")
    private boolean kinship;

    /** Towards children who are not of the carers' kin; null in a family that cares for its own kin only. */
    @Enumerated(EnumType.STRING)
    @Column(name = "form")
    private FamilyForm form;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ProfessionalKind kind;

    /** With which more lived there when it began than these forms have places for. */
    @Embedded
    private Consents consents;

    protected FormHeld() {}

    FormHeld(CentreId centre, FosterFamilyId family, FamilyForms forms, LocalDate since, Consents consents) {
        super(centre, Period.from(since));
        this.family = family;
        this.kinship = forms.forms().contains(FamilyForm.KINSHIP);
        this.form = forms.besideKinship().orElse(null);
        this.kind = forms.kind();
        this.consents = consents;
    }

    /** Those held on the day; before the family held any, the first ones. */
    static FamilyForms on(LocalDate day, List<FormHeld> all) {
        return all.stream().filter(held -> held.period().contains(day)).findFirst().orElse(all.getFirst()).forms();
    }

    FosterFamilyId family() {
        return family;
    }

    FamilyForms forms() {
        Set<FamilyForm> forms = EnumSet.noneOf(FamilyForm.class);
        if (kinship) {
            forms.add(FamilyForm.KINSHIP);
        }
        if (form != null) {
            forms.add(form);
        }
        return new FamilyForms(forms, kind);
    }

    FamilyDetails.FormRow row() {
        return new FamilyDetails.FormRow(forms(), period(), consents == null ? Consents.NONE : consents);
    }

    @Override
    public UUID auditSubject() {
        return family.value();
    }
}
