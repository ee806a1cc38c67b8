package pl.ostoja.duty;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import pl.ostoja.centre.CentreId;

/** When the stored duties of a centre were last compared with the facts, and how many differed. Not audited: a difference stands in the trail. */
@Entity
@Table(name = "duty_check")
class LastCheck {
    @EmbeddedId
    private CentreId centre;

    @Column(name = "checked_at")
    private Instant at;

    @Column(name = "differences")
    private int differences;

    protected LastCheck() {}

    LastCheck(CentreId centre, int differences, Instant at) {
        this.centre = centre;
        this.differences = differences;
        this.at = at;
    }

    void found(int differences, Instant at) {
        this.differences = differences;
        this.at = at;
    }

    DutyCheckRow row() {
        return new DutyCheckRow(at, differences);
    }
}
