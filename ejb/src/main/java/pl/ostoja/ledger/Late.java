package pl.ostoja.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * LDG-7: the fact that came late and made a correction, and how late it was.
 *
 * @param days from the first day on which it makes a difference to the day on which it was written down
 * @param kind of the record, as the trail names it
 * @param subject the child, the family or the institution that the record is about
 */
@Embeddable
public record Late(
        @Column(name = "late_days") Long days,
        @Column(name = "late_kind") String kind,
        @Column(name = "late_record") UUID record,
        @Column(name = "late_subject") UUID subject,
        @Column(name = "late_at") Instant at)
        implements Serializable {

    /** As whoever sees the child may see it: which record of another child it was is not said. */
    Late besides(UUID child) {
        boolean ofAnother = Changes.isOfAChild(kind) && !child.equals(subject);
        return ofAnother ? new Late(days, kind, null, null, at) : this;
    }
}
