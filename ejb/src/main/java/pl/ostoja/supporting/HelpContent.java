package pl.ostoja.supporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.shared.Period;

/**
 * Whom a supporting family helps, and with what (UWR art. 29).
 *
 * @param assistance the family that is helped, if it has a file; null for any other
 * @param helped what any other family is called
 * @param childcare with the care and upbringing of the children
 * @param household with keeping house
 * @param social with its roles among others
 */
@Embeddable
public record HelpContent(
        @Embedded AssistanceCaseId assistance,
        @Size(max = 200) @Column(name = "helped") String helped,
        @Column(name = "childcare") boolean childcare,
        @Column(name = "household") boolean household,
        @Column(name = "social") boolean social,
        @NotNull @Column(name = "since") LocalDate since,
        @Column(name = "until") LocalDate until,
        @Size(max = 2000) @Column(name = "note") String note)
        implements Serializable {

    Period period() {
        return new Period(since, until);
    }

    boolean helpsSame(HelpContent other) {
        return assistance == null ? helped.equalsIgnoreCase(other.helped) : assistance.equals(other.assistance);
    }

    /** As somebody reads it who does not see the family that is helped. */
    HelpContent withoutFamily() {
        return new HelpContent(null, null, childcare, household, social, since, until, null);
    }
}
