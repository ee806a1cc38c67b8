package pl.ostoja.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A record that an account has to do with, for a time: its own or its team's caseload, what is linked to that, a restricted record it may read, and one
 * opened in an emergency. A view of the database, never read but inside the conditions of {@link Visibility}.
 */
@Entity
@Immutable
@Table(name = "access_reach")
class Reach {
    @Id
    @Column(name = "record_id")
    private UUID record;

    @Embedded
    private AccountId account;

    @Column(name = "since")
    private LocalDate since;

    /** The last day; far away if there is none. */
    @Column(name = "until")
    private LocalDate until;

    /** Of emergency access; far away otherwise. */
    @Column(name = "valid_until")
    private Instant validUntil;

    /** Whether it reaches restricted records too: by name or in an emergency. */
    @Column(name = "named")
    private boolean named;

    protected Reach() {}
}
