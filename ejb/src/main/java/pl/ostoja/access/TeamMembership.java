package pl.ostoja.access;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.DatedRow;
import pl.ostoja.shared.Period;

/** An account's time in a team. */
@Entity
@Audited("TEAM_MEMBERSHIP")
@Table(name = "access_team_member")
class TeamMembership extends DatedRow {
    @Embedded
    private TeamId team;

    @Embedded
    private AccountId account;

    protected TeamMembership() {}

    TeamMembership(CentreId centre, TeamId team, AccountId account, Period period) {
        super(centre, period);
        this.team = team;
        this.account = account;
    }

    TeamId team() {
        return team;
    }

    AccountId account() {
        return account;
    }

    @Override
    public UUID auditSubject() {
        return team.value();
    }
}
