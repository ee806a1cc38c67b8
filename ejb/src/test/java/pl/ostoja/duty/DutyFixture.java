package pl.ostoja.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.law.Due;
import pl.ostoja.shared.Explanation;

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
        return new Duty(
                new DutyKey(KIND.code(), CHILD, LocalDate.of(2026, 11, 1)),
                KIND,
                KIND.article(),
                new Subject(CHILD, null, null),
                deadline,
                null,
                KIND.responsible(),
                state,
                Explanation.of("duty.why.because", LocalDate.of(2026, 11, 1)),
                List.of());
    }
}
