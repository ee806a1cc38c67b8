package pl.ostoja.reporting;

import java.util.List;
import pl.ostoja.access.BreakGlassRow;
import pl.ostoja.job.JobBadge;

/**
 * What stands around every page.
 *
 * @param centre short name of the own centre; empty for who stands above the centres
 * @param emergencies own emergency access that is open
 * @param unread own messages that are unread
 * @param jobs own long work that runs, or has ended unseen
 * @param overdue duties among those that the caller sees
 */
public record Frame(String centre, List<BreakGlassRow> emergencies, long unread, JobBadge jobs, long overdue) {
    /** For who has not signed in, or has first to choose a password. */
    public static final Frame NONE = new Frame("", List.of(), 0, new JobBadge(0, 0), 0);

    public Frame {
        emergencies = List.copyOf(emergencies);
    }
}
