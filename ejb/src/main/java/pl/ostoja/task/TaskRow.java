package pl.ostoja.task;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.RecordName;
import pl.ostoja.duty.Urgency;

/**
 * A task in a list.
 *
 * @param urgency as of today; null unless it is open (TSK-5)
 * @param kind of the record it is about; null of a task about none
 * @param about what the record is called; null of a task about none, and in a list of one record
 * @param closing null while it is open
 */
public record TaskRow(
        TaskId id, String what, LocalDate until, Urgency urgency, RecordKind kind, RecordName about, AccountId assignee, String assigneeName, TaskState state,
        TaskClosing closing)
        implements Serializable {}
