package pl.ostoja.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.duty.DutyFixture.aDutyDue;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DutyRulesTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private final AtomicInteger read = new AtomicInteger();

    @Test
    void theLawIsReadOnceForAll() {
        Stream<Duty> duties = each(List.of(FRIDAY, FRIDAY.plusDays(7)));

        assertThat(read).as("before anybody asks the rules, for they need no database").hasValue(1);
        assertThat(duties).containsExactly(aDutyDue(FRIDAY.plusDays(1)), aDutyDue(FRIDAY.plusDays(8)));
        assertThat(read).hasValue(1);
    }

    @Test
    void whereNothingIsKnownTheLawIsNotRead() {
        assertThat(each(List.of())).isEmpty();
        assertThat(read).hasValue(0);
    }

    private Stream<Duty> each(List<LocalDate> known) {
        return DutyRules.each(known, read::incrementAndGet, (day, days, sink) -> sink.accept(aDutyDue(day.plusDays(days))));
    }
}
