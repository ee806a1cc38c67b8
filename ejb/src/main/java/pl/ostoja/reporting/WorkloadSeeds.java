package pl.ostoja.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeded;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;

/** The hours of people and of duties of a {@link Seeding}. */
public final class WorkloadSeeds {
    private final Seeding seeding;
    private final CentreId centre;
    private final Supplier<UUID> ids;
    private final Function<LocalDate, Entered> entered;

    /** @param entered by whom and when something was recorded that holds from a day on */
    public WorkloadSeeds(Seeding seeding, CentreId centre, Supplier<UUID> ids, Function<LocalDate, Entered> entered) {
        this.seeding = seeding;
        this.centre = centre;
        this.ids = ids;
        this.entered = entered;
    }

    /** The hours of one person, in order of time (RPT-3). */
    public void workingTimes(List<RecordWorkingTime> ofOne) {
        record(ofOne.stream().map(time -> new WorkingTime(centre, time)).toList());
    }

    /** What a duty of one kind takes, in order of time (RPT-3). */
    public void efforts(List<RecordEffort> ofOne) {
        record(ofOne.stream().map(effort -> new DutyEffort(centre, effort.kind(), effort.hours(), effort.since())).toList());
    }

    private void record(List<? extends DatedHours> inTime) {
        for (int i = 0; i < inTime.size(); i++) {
            DatedHours row = inTime.get(i);
            Seeded made = seeding.made(row, ids.get(), entered.apply(row.period().since()));
            if (i + 1 < inTime.size()) {
                LocalDate next = inTime.get(i + 1).period().since();
                row.end(next.minusDays(1));
                made.changed(entered.apply(next));
            }
            made.done();
        }
    }
}
