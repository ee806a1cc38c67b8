package pl.ostoja.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.access.AccountId;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.schema.TableRow;

class WorkloadSeedsTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-00000000000b");
    private static final CentreId CENTRE = new CentreId(UUID.fromString("00000000-0000-0000-0000-00000000000a"));

    private final List<TableRow> rows = new ArrayList<>();
    private final WorkloadSeeds seeds = new WorkloadSeeds(
            new Seeding(CENTRE.value(), rows::add, false), CENTRE, () -> ID, day -> new Entered(Instant.EPOCH, null, "Krystyna", "WorkloadService"));

    @Test
    @DisplayName("RPT-3: a number ends the day before the next one begins; the last one holds")
    void eachNumberEndsWhereTheNextOneBegins() {
        AccountId who = new AccountId(UUID.fromString("00000000-0000-0000-0000-00000000000c"));
        seeds.workingTimes(List.of(new RecordWorkingTime(who, BigDecimal.ZERO, MARCH), new RecordWorkingTime(who, BigDecimal.TEN, JUNE)));
        seeds.efforts(List.of(new RecordEffort("REVIEW", BigDecimal.TWO, MARCH)));

        assertThat(rows).extracting(TableRow::toString).containsExactly(
                "reporting_working_time[" + ID + ", " + CENTRE.value() + ", 2026-03-01, 2026-05-31, 0, 0, " + who.value() + ", null, null]",
                "reporting_working_time[" + ID + ", " + CENTRE.value() + ", 2026-06-01, null, 0, 10, " + who.value() + ", null, null]",
                "reporting_duty_effort[" + ID + ", " + CENTRE.value() + ", 2026-03-01, null, 0, 2, REVIEW]");
    }
}
