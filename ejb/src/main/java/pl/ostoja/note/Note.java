package pl.ostoja.note;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.audit.Derived;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.settlement.Grosze;
import pl.ostoja.shared.Period;

/** A note that was issued (<i>nota księgowa</i>), with all that stands on it. Nothing of it changes any more; what was paid of it follows from payments. */
@Entity
@Audited("NOTE")
@Table(name = "note_note")
class Note implements AuditedRecord {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private NoteId id;

    @Embedded
    private CentreId centre;

    @Embedded
    private NoteNumber number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "debtor"))
    private TerytCode debtor;

    /** The note that this one corrects; null for one that corrects none. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "corrects"))
    private NoteId corrects;

    @Embedded
    private Period period;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "total")
    private BigDecimal total;

    @Column(name = "reason")
    private String reason;

    @Embedded
    private NoteParties parties;

    /** Whether a later note took this one back as a whole. */
    @Column(name = "cancelled")
    private boolean cancelled;

    /** What is not paid of it today; follows from {@link Allocation}. */
    @Derived
    @Column(name = "open_amount")
    private BigDecimal open;

    @Version
    @Column(name = "version")
    private long version;

    protected Note() {}

    Note(CentreId centre, NoteNumber number, NoteContent content, NoteParties parties) {
        this.id = NoteId.next();
        this.centre = centre;
        this.number = number;
        this.debtor = content.debtor();
        this.corrects = content.corrects();
        this.period = content.period();
        this.issuedOn = content.issuedOn();
        this.dueOn = content.dueOn();
        this.total = content.total().zloty();
        this.reason = content.reason();
        this.parties = parties;
        this.open = total.max(BigDecimal.ZERO.setScale(2));
    }

    void cancel() {
        cancelled = true;
    }

    void isOpen(Grosze amount) {
        open = amount.zloty();
    }

    /** For the reckoning of what was paid. */
    DebtorAccount.Issued issued() {
        return new DebtorAccount.Issued(id, corrects, issuedOn, dueOn, Grosze.of(total));
    }

    NoteRow row(LocalDate today) {
        return new NoteRow(
                id, number.value(), debtor, parties.recipient().name(), corrects, period, issuedOn, dueOn, total, open,
                NoteState.of(cancelled, total, open, dueOn, today));
    }

    NoteId id() {
        return id;
    }

    NoteNumber number() {
        return number;
    }

    TerytCode debtor() {
        return debtor;
    }

    NoteId corrects() {
        return corrects;
    }

    Period period() {
        return period;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    BigDecimal total() {
        return total;
    }

    String reason() {
        return reason;
    }

    NoteParties parties() {
        return parties;
    }

    boolean isCancelled() {
        return cancelled;
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
