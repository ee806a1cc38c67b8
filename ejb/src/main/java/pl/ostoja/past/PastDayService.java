package pl.ostoja.past;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;
import pl.ostoja.shared.BusinessRuleViolation;

/** What was known about a child on a day. */
@Stateless
public class PastDayService {
    @Inject
    Children children;

    @Inject
    FormerChild former;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * PST-1: by what had been written down by the end of the day {@code known}, Polish time; PST-2: neither day lies ahead.
     *
     * @param day the one that is asked about
     */
    @Allowed(Right.SEE_HISTORY)
    public PastDay day(@NotNull ChildId child, @NotNull LocalDate day, @NotNull LocalDate known) {
        PersonId person = children.personOf(child);
        LocalDate today = LocalDate.now(clock);
        if (day.isAfter(today) || known.isAfter(today)) {
            throw new BusinessRuleViolation("PST-2", "past.violation.ahead", today);
        }
        trail.seen(caller.centre().value(), "CHILD", child.value(), "past day");
        Instant end = known.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return new PastDay(day, known, former.on(day, child, person, end).orElse(null), former.on(day, child, person, clock.instant()).orElseThrow());
    }
}
