package pl.ostoja.note;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** A line of somebody else's note, beside what we reckoned when it was entered. */
@Entity
@Table(name = "note_received_line")
class ReceivedLine {
    @Id
    @Column(name = "id")
    private UUID id;

    @Embedded
    private ReceivedNoteId note;

    @Column(name = "place")
    private int place;

    @Column(name = "child_id")
    private UUID child;

    @Column(name = "child_named")
    private String named;

    @Column(name = "care_month")
    private LocalDate month;

    @Embedded
    private ReceivedAmounts theirs;

    @Embedded
    @AttributeOverride(name = "days", column = @Column(name = "our_days"))
    @AttributeOverride(name = "base", column = @Column(name = "our_base"))
    @AttributeOverride(name = "rate", column = @Column(name = "our_rate"))
    @AttributeOverride(name = "amount", column = @Column(name = "our_amount"))
    private ReceivedAmounts ours;

    protected ReceivedLine() {}

    ReceivedLine(ReceivedNoteId note, int place, UUID child, ReceivedNoteDetails.Compared compared) {
        this.id = Ids.next();
        this.note = note;
        this.place = place;
        this.child = child;
        this.named = compared.child();
        this.month = compared.month().atDay(1);
        this.theirs = compared.theirs();
        this.ours = compared.ours();
    }

    ReceivedNoteDetails.Compared compared() {
        return new ReceivedNoteDetails.Compared(named, YearMonth.from(month), theirs, ours, Difference.between(child != null, theirs, ours));
    }
}
