package pl.ostoja.access;

import java.io.Serializable;
import pl.ostoja.shared.BusinessRuleViolation;

/** Who holds a record in the caseload: a person or a team, exactly one of the two. */
public record CaseloadHolder(AccountId account, TeamId team) implements Serializable {
    public CaseloadHolder {
        if ((account == null) == (team == null)) {
            throw new BusinessRuleViolation("VIS-3", "access.violation.oneHolder");
        }
    }

    public static CaseloadHolder person(AccountId account) {
        return new CaseloadHolder(account, null);
    }

    public static CaseloadHolder team(TeamId team) {
        return new CaseloadHolder(null, team);
    }
}
