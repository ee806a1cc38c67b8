package pl.ostoja.law;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;

/** The readings of the caller's centre: read by everybody of it, chosen by those who manage its settings. */
@Stateless
public class PolicyService {
    @Inject
    LawRows rows;

    @Inject
    CurrentPolicies currentPolicies;

    @Inject
    LawSeen seen;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<PolicyChanged> changed;

    @Inject
    Clock clock;

    /** Every question with the answer that holds on the day. */
    @Allowed(Right.SIGNED_IN)
    public List<PolicyRow> policies(@NotNull LocalDate day) {
        var policies = currentPolicies.of(caller.centre(), day);
        return Policy.all().stream().map(policy -> PolicyRow.of(policy, policies)).toList();
    }

    /** The centre's answers, from the latest day to the earliest, of one day the one that holds first. */
    @Allowed(Right.SIGNED_IN)
    public List<PolicyChoiceRow> history(@NotNull String code) {
        var policy = Policy.of(code);
        return rows.history(caller.centre(), policy).reversed().stream().map(setting -> setting.row(policy)).toList();
    }

    @Allowed(Right.MANAGE_SETTINGS)
    public void choose(@Valid @NotNull ChoosePolicy chosen) {
        var centre = caller.centre();
        var policy = Policy.of(chosen.code());
        Additions.requireText(chosen.reason(), "law.violation.reasonMissing");
        Additions.requireLater(policy, chosen.validFrom(), rows.history(centre, policy).stream().map(row -> row.chosen().validFrom()).toList());
        rows.add(new PolicySetting(centre, chosen, Recording.now(caller.get(), clock)));
        seen.forget();
        changed.fire(new PolicyChanged(centre, policy, chosen.validFrom()));
    }
}
