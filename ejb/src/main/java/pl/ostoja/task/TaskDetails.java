package pl.ostoja.task;

import java.io.Serializable;
import java.time.Instant;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.RecordName;
import pl.ostoja.duty.Urgency;

/**
 * A task as a page shows it.
 *
 * @param urgency as of today; null unless it is open (TSK-5)
 * @param about what the record is called that it is about; null of a task about none
 * @param putOffReason the last one; null if it was never put off
 * @param closing null while it is open
 * @param version to be sent back with a change
 */
public record TaskDetails(
        TaskId id, TaskContent content, Urgency urgency, TaskSubject subject, RecordName about, AccountId author, String authorName, AccountId assignee,
        String assigneeName, Instant madeAt, int timesPutOff, String putOffReason, TaskState state, TaskClosing closing, long version)
        implements Serializable {}
