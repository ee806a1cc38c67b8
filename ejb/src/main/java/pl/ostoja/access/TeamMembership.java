package pl.ostoja.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.Ids;
import pl.ostoja.shared.Period;

/** An account's time in a team. */
@Entity
@Audited("TEAM_MEMBERSHIP")
@Table(name = "access_team_member")
class TeamMembership implements AuditedRecord {
    @Id
    private UUID id;

    @Embedded
    private CentreId centre;

    @Embedded
    private TeamId team;

    @Embedded
    private AccountId account;

    @Embedded
    private Period period;

    @Version
    @Column(name = "version")
    private long version;

    protected TeamMembership() {}

    TeamMembership(CentreId centre, TeamId team, AccountId account, Period period) {
        this.id = Ids.next();
        this.centre = centre;
        this.team = team;
        this.account = account;
        this.period = period;
    }

    void end(LocalDate lastDay) {
        period = period.endedOn(lastDay);
    }

    UUID id() {
        return id;
    }

    TeamId team() {
        return team;
    }

    AccountId account() {
        return account;
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
        return team.value();
    }
}
