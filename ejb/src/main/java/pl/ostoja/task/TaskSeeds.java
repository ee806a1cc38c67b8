package pl.ostoja.task;

import java.time.LocalDate;
import pl.ostoja.access.AccountId;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeded;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.Deadline;

/** Tasks of a {@link Seeding}. */
public final class TaskSeeds {
    private final Seeding seeding;
    private final CentreId centre;

    public TaskSeeds(Seeding seeding, CentreId centre) {
        this.seeding = seeding;
        this.centre = centre;
    }

    /**
     * What happened to a task after it was made.
     *
     * @param putOffTo null if it was not put off
     * @param state what became of it
     * @param why of putting it off or withdrawing it, or what came of it
     */
    public record Fate(LocalDate putOffTo, TaskState state, String why, Entered entered) {}

    /** @param fate null if nothing has happened yet */
    public void task(MakeTask made, Entered entered, Fate fate) {
        Task task = new Task(centre, made, entered.account() == null ? null : new AccountId(entered.account()), entered.at());
        Seeded seeded = seeding.made(task, made.id().value(), entered);
        if (fate != null) {
            if (fate.putOffTo() != null) {
                task.putOff(fate.putOffTo(), fate.why());
            }
            if (fate.state() != TaskState.OPEN) {
                task.close(fate.state(), new TaskClosing(LocalDate.ofInstant(fate.entered().at(), Deadline.POLAND), fate.entered().name(), fate.why()));
            }
            seeded.changed(fate.why(), fate.entered());
        }
        seeded.done();
    }
}
