package pl.ostoja.ledger;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import pl.ostoja.shared.BusinessRuleViolation;

/** Who took which step of a run, and when; null of those that were not taken. */
@Embeddable
record RunSteps(
        @Embedded
        @AttributeOverride(name = "account", column = @Column(name = "prepared_by"))
        @AttributeOverride(name = "name", column = @Column(name = "prepared_name"))
        @AttributeOverride(name = "at", column = @Column(name = "prepared_at"))
        Signature prepared,
        @Embedded
        @AttributeOverride(name = "account", column = @Column(name = "checked_by"))
        @AttributeOverride(name = "name", column = @Column(name = "checked_name"))
        @AttributeOverride(name = "at", column = @Column(name = "checked_at"))
        Signature checked,
        @Embedded
        @AttributeOverride(name = "account", column = @Column(name = "approved_by"))
        @AttributeOverride(name = "name", column = @Column(name = "approved_name"))
        @AttributeOverride(name = "at", column = @Column(name = "approved_at"))
        Signature approved,
        @Embedded
        @AttributeOverride(name = "account", column = @Column(name = "closed_by"))
        @AttributeOverride(name = "name", column = @Column(name = "closed_name"))
        @AttributeOverride(name = "at", column = @Column(name = "closed_at"))
        Signature closed,
        @Embedded
        @AttributeOverride(name = "account", column = @Column(name = "withdrawn_by"))
        @AttributeOverride(name = "name", column = @Column(name = "withdrawn_name"))
        @AttributeOverride(name = "at", column = @Column(name = "withdrawn_at"))
        Signature withdrawn)
        implements Serializable {
    static RunSteps prepared(Signature by) {
        return new RunSteps(by, null, null, null, null);
    }

    RunSteps check(Signature by) {
        return new RunSteps(prepared, by, null, null, null);
    }

    RunSteps approve(Signature by) {
        return new RunSteps(prepared, checked, by, null, null);
    }

    RunSteps close(Signature by) {
        return new RunSteps(prepared, checked, approved, by, null);
    }

    RunSteps withdraw(Signature by) {
        return new RunSteps(prepared, checked, approved, closed, by);
    }

    /** LDG-8: nobody approves what they prepared or checked. */
    void refuseToBeApprovedBy(Signature by) {
        if (by.isOfTheSameAs(prepared) || by.isOfTheSameAs(checked)) {
            throw new BusinessRuleViolation("LDG-8", "ledger.violation.samePerson", by.name());
        }
    }
}
