package pl.ostoja.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.centre.CentreId;

/** A record was handed over on a day, and what those who had it before wrote is not shown to those who have it since (VIS-6). */
@Entity
@Table(name = "access_words_hidden")
class WordsHidden {
    /** The id of the hand-over. */
    @Id
    private UUID id;

    @Embedded
    private CentreId centre;

    @Enumerated(EnumType.STRING)
    @Column(name = "record_kind")
    private RecordKind kind;

    @Column(name = "record_id")
    private UUID record;

    @Column(name = "hidden_before")
    private LocalDate before;

    protected WordsHidden() {}

    WordsHidden(UUID fact, CentreId centre, RecordKind kind, UUID record, LocalDate before) {
        this.id = fact;
        this.centre = centre;
        this.kind = kind;
        this.record = record;
        this.before = before;
    }

    void before(LocalDate day) {
        before = day;
    }
}
