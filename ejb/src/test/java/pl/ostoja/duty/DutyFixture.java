package pl.ostoja.duty;

import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.law.Due;

/** Duties for tests that do not care where they come from. */
public final class DutyFixture {
    public static final DutyKind KIND =
            new DutyKind("duty.kind.SOMETHING", "SOMETHING", "DUT-1", "art. 1 UWR", DutyCategory.NOTICE, Responsible.ORGANISER);
    public static final UUID CHILD = new UUID(0, 1);

    private DutyFixture() {}

    public static Duty aDutyDue(LocalDate lastDay) {
        return aDuty(new Deadline.ByDay(Due.within(lastDay)), DutyState.OPEN);
    }

    public static Duty aDuty(Deadline deadline, DutyState state) {
        LocalDate anchor = LocalDate.of(2026, 11, 1);
        return KIND.duty(CHILD, anchor).concerning(new Subject(CHILD, null, null)).due(deadline).because("duty.why.because", anchor).is(state);
    }
}
