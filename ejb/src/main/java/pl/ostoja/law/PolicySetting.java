package pl.ostoja.law;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.IdentifiedRow;

/** A centre's answer to a {@link Policy}, as somebody recorded it. Never edited, like a {@link LawParameter}. */
@Entity
@Immutable
@Audited("LAW_POLICY")
@Table(name = "law_policy")
class PolicySetting extends IdentifiedRow {
    @Column(name = "code")
    private String code;

    @Column(name = "choice")
    private String choice;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "reason")
    private String reason;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_by_name")
    private String recordedByName;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected PolicySetting() {}

    PolicySetting(CentreId centre, ChoosePolicy chosen, Recorder recorder) {
        super(centre);
        var policy = Policy.of(chosen.code());
        this.code = policy.code();
        this.choice = Policy.text(policy.parse(chosen.choice()));
        this.validFrom = chosen.validFrom();
        this.reason = chosen.reason().strip();
        this.recordedBy = recorder.account();
        this.recordedByName = recorder.name();
        this.recordedAt = recorder.at();
    }

    PolicyChoice chosen() {
        return new PolicyChoice(code, choice, validFrom);
    }

    <T> PolicyChoiceRow row(Policy<T> policy) {
        return new PolicyChoiceRow(policy.option(policy.parse(choice)), validFrom, reason, recordedByName, recordedAt);
    }
}
