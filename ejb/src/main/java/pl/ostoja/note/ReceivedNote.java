package pl.ostoja.note;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.BusinessRuleViolation;

/** A note that another county sent to us. */
@Entity
@Audited("RECEIVED_NOTE")
@Table(name = "note_received")
class ReceivedNote implements AuditedRecord {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ReceivedNoteId id;

    @Embedded
    private CentreId centre;

    @Embedded
    private ReceivedContent content;

    /** What we would owe by our own reckoning when the note was entered. */
    @Column(name = "reckoned")
    private BigDecimal reckoned;

    @Column(name = "differences")
    private int differences;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ReceivedState state;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "letter")
    private String letter;

    @Version
    @Column(name = "version")
    private long version;

    protected ReceivedNote() {}

    ReceivedNote(ReceivedNoteId id, CentreId centre, ReceivedContent content, BigDecimal reckoned, int differences) {
        this.id = id;
        this.centre = centre;
        this.content = content;
        this.reckoned = reckoned;
        this.differences = differences;
        this.state = ReceivedState.ENTERED;
    }

    /** NOT-22: once, and a note that is questioned with what is not right. */
    void answer(AnswerReceived answer, LocalDate today) {
        if (state != ReceivedState.ENTERED) {
            throw new BusinessRuleViolation("NOT-22", "note.violation.answered");
        }
        if (!answer.accepted() && (answer.letter() == null || answer.letter().isBlank())) {
            throw new BusinessRuleViolation("NOT-22", "note.violation.noLetter");
        }
        state = answer.accepted() ? ReceivedState.ACCEPTED : ReceivedState.QUESTIONED;
        answeredOn = today;
        letter = answer.letter();
    }

    ReceivedNoteRow row() {
        return new ReceivedNoteRow(id, content, reckoned, differences, state, answeredOn);
    }

    String letter() {
        return letter;
    }

    long version() {
        return version;
    }

    @Override
    public UUID auditCentre() {
        return centre.value();
    }

    @Override
    public UUID auditId() {
        return id.value();
    }
}
