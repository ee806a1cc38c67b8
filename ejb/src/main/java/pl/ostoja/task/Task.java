package pl.ostoja.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.RecordName;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.centre.CentreId;

/** Something that somebody is to do. Its text is corrected, it is put off, given to another, done or withdrawn; what stood there before stays in the trail. */
@Entity
@Audited("TASK")
@Table(name = "task")
class Task implements AuditedRecord {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TaskId id;

    @Embedded
    private CentreId centre;

    /** Null of a task about no record. */
    @Embedded
    private TaskSubject subject;

    /** The note that it was written down in, such as that of a visit; null of a task made by itself. */
    @Column(name = "origin_id")
    private UUID origin;

    @Embedded
    private TaskContent content;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id"))
    private AccountId author;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "assignee_id"))
    private AccountId assignee;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "put_off_reason")
    private String putOffReason;

    @Column(name = "times_put_off")
    private int timesPutOff;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private TaskState state;

    @Embedded
    private TaskClosing closing;

    @Version
    @Column(name = "version")
    private long version;

    protected Task() {}

    Task(CentreId centre, MakeTask made, AccountId author, Instant now) {
        this.id = made.id();
        this.centre = centre;
        this.subject = made.subject();
        this.origin = made.origin();
        this.content = made.content();
        this.author = author;
        this.assignee = made.assignee();
        this.madeAt = now;
        this.state = TaskState.OPEN;
    }

    void putOff(LocalDate until, String reason) {
        content = content.until(until);
        putOffReason = reason;
        timesPutOff++;
    }

    void correct(String what, String notes) {
        content = content.reading(what, notes);
    }

    void give(AccountId to) {
        assignee = to;
    }

    void close(TaskState how, TaskClosing with) {
        state = how;
        closing = with;
    }

    /** It was closed by mistake. */
    void reopen() {
        state = TaskState.OPEN;
        closing = null;
    }

    TaskId id() {
        return id;
    }

    TaskSubject subject() {
        return subject;
    }

    TaskContent content() {
        return content;
    }

    AccountId author() {
        return author;
    }

    AccountId assignee() {
        return assignee;
    }

    TaskState state() {
        return state;
    }

    long version() {
        return version;
    }

    /** @param about what the record is called; null of a task about no record, and where the page says it anyway */
    TaskRow row(String assigneeName, RecordName about, LocalDate today) {
        return new TaskRow(
                id, content.what(), content.until(), TaskRules.urgency(state, content.until(), today), subject == null ? null : subject.kind(), about, assignee,
                assigneeName, state, closing);
    }

    TaskDetails details(String authorName, String assigneeName, RecordName about, LocalDate today) {
        return new TaskDetails(
                id, content, TaskRules.urgency(state, content.until(), today), subject, about, author, authorName, assignee, assigneeName, madeAt, timesPutOff,
                putOffReason, state, closing, version);
    }

    @Override
    public UUID auditCentre() {
        return centre.value();
    }

    @Override
    public UUID auditId() {
        return id.value();
    }

    @Override
    public UUID auditSubject() {
        return subject == null ? id.value() : subject.record();
    }
}
