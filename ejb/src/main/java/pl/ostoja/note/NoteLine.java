package pl.ostoja.note;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.ledger.LedgerLineId;
import pl.ostoja.shared.Ids;

/** What stands in one line of a note. It is written once, but that a note that is taken back lets go of its lines. */
@Entity
@Table(name = "note_line")
class NoteLine {
    @Id
    @Column(name = "id")
    private UUID id;

    @Embedded
    private NoteId note;

    @Column(name = "place")
    private int place;

    /** NOT-13: the line of the ledger that is on no other note of this debtor; null when it may go onto another one. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claimed_line"))
    private LedgerLineId claimed;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "debtor"))
    private TerytCode debtor;

    @Embedded
    private NoteLineContent content;

    protected NoteLine() {}

    NoteLine(NoteId note, int place, LedgerLineId claimed, TerytCode debtor, NoteLineContent content) {
        this.id = Ids.next();
        this.note = note;
        this.place = place;
        this.claimed = claimed;
        this.debtor = debtor;
        this.content = content;
    }

    NoteLineContent content() {
        return content;
    }
}
