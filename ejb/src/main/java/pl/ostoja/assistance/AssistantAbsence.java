package pl.ostoja.assistance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.access.Absent;
import pl.ostoja.access.AccountId;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;

/** An assistant is away. Who stands in for which family is kept with the caseloads. */
@Entity
@Audited("ASSISTANT_ABSENCE")
@Table(name = "assistance_absence")
@SQLRestriction("removed_on is null")
class AssistantAbsence extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AssistantAbsenceId id;

    @Embedded
    private AccountId account;

    @Embedded
    private AssistantAbsenceContent content;

    protected AssistantAbsence() {}

    AssistantAbsence(AssistantAbsenceId id, CentreId centre, AccountId account, AssistantAbsenceContent content) {
        super(centre);
        this.id = id;
        this.account = account;
        this.content = content;
    }

    void correct(AssistantAbsenceContent corrected) {
        content = corrected;
    }

    AssistantAbsenceId id() {
        return id;
    }

    AccountId account() {
        return account;
    }

    AssistantAbsenceContent content() {
        return content;
    }

    Absent absent() {
        return new Absent(id.value(), account, content.period());
    }

    @Override
    public UUID auditId() {
        return id.value();
    }

    @Override
    public UUID auditSubject() {
        return account.value();
    }
}
