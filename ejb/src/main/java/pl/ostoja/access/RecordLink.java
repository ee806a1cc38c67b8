package pl.ostoja.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.centre.CentreId;

/**
 * "Whoever has the one in the caseload sees the other too": a child through the foster family it lives with. A projection of the stays, written by
 * their area through {@link RecordLinks} and checked every night; kept here, because visibility may not know of stays.
 */
@Entity
@Table(name = "access_link")
class RecordLink {
    /** The id of the fact it stands for (a stay), so that there is one row for each. */
    @Id
    private UUID id;

    @Embedded
    private CentreId centre;

    @Column(name = "record_id")
    private UUID record;

    @Column(name = "via_id")
    private UUID via;

    @Column(name = "since")
    private LocalDate since;

    @Column(name = "until")
    private LocalDate until;

    protected RecordLink() {}

    RecordLink(UUID fact, CentreId centre, UUID record, UUID via, LocalDate since, LocalDate until) {
        this.id = fact;
        this.centre = centre;
        this.record = record;
        this.via = via;
        this.since = since;
        this.until = until;
    }

    void lasts(LocalDate newSince, LocalDate newUntil) {
        since = newSince;
        until = newUntil;
    }
}
