package pl.ostoja.fostering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * That a family asked for somebody who helps with the children and in the house, and what became of it (UWR art. 57(1a), 64(2)).
 *
 * @param since day of the request
 * @param employedFrom null while nobody is employed
 * @param until last day of the employment, null while it lasts
 * @param hours a week, null while nobody is employed
 * @param helper who it is, null while nobody is employed
 * @param substitute whether it is somebody who stands in for the holder of a family children's home (art. 63)
 * @param opinionOn day on which the coordinator was heard about the substitute, null of others
 * @param withdrawnOn day on which the family took the request back, null if it did not
 */
@Embeddable
public record HelperContent(
        @NotNull @Column(name = "since") LocalDate since,
        @Column(name = "employed_from") LocalDate employedFrom,
        @Column(name = "until") LocalDate until,
        @Min(1) @Max(40) @Column(name = "hours") Integer hours,
        @Size(max = 200) @Column(name = "helper") String helper,
        @Column(name = "withdrawn_on") LocalDate withdrawnOn,
        @Size(max = 500) @Column(name = "remark") String remark,
        @Column(name = "substitute") boolean substitute,
        @Column(name = "opinion_on") LocalDate opinionOn,
        @Column(name = "opinion_positive") Boolean opinionPositive)
        implements DatedContent, Serializable {

    /** A request, of which nothing more is known yet. */
    public static HelperContent asked(LocalDate on) {
        return new HelperContent(on, null, null, null, null, null, null, false, null, null);
    }

    /** Whether somebody helps on the day. */
    public boolean helpsOn(LocalDate day) {
        return employedFrom != null && !employedFrom.isAfter(day) && (until == null || !until.isBefore(day));
    }

    /** Whether the family still waits for somebody on the day. */
    public boolean waitsOn(LocalDate day) {
        return !since.isAfter(day) && (employedFrom == null || employedFrom.isAfter(day)) && (withdrawnOn == null || withdrawnOn.isAfter(day));
    }
}
