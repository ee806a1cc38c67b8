package pl.ostoja.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** {@link LeavingCare} as it is kept. */
@Embeddable
record LeavingCareData(
        @Column(name = "mentor_named_on") LocalDate mentorNamedOn, @Column(name = "programme_approved_on") LocalDate programmeApprovedOn)
        implements Serializable {
    static final LeavingCareData NOTHING_YET = new LeavingCareData(null, null);

    LeavingCare facts() {
        return new LeavingCare(mentorNamedOn, programmeApprovedOn);
    }
}
