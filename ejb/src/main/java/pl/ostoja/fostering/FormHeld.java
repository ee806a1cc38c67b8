package pl.ostoja.fostering;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.Ids;
import pl.ostoja.shared.Period;

/** The forms that a family held at the same time, from one day to another; a change of form begins a new row. */
@Entity
@Audited("FAMILY_FORM")
@Table(name = "fostering_form")
class FormHeld implements AuditedRecord {
    @Id
    @Column(name = "id")
    private UUID id;

    @Embedded
    private CentreId centre;

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

    @Embedded
    private Period period;

    @Version
    @Column(name = "version")
    private long version;

    protected FormHeld() {}

    FormHeld(CentreId centre, FosterFamilyId family, FamilyForms forms, LocalDate since) {
        this.id = Ids.next();
        this.centre = centre;
        this.family = family;
        this.kinship = forms.forms().contains(FamilyForm.KINSHIP);
        this.form = forms.besideKinship().orElse(null);
        this.kind = forms.kind();
        this.period = Period.from(since);
    }

    void end(LocalDate lastDay) {
        period = period.endedOn(lastDay);
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

    Period period() {
        return period;
    }

    @Override
    public UUID auditCentre() {
        return centre.value();
    }

    @Override
    public UUID auditId() {
        return id;
    }

    @Override
    public UUID auditSubject() {
        return family.value();
    }
}
