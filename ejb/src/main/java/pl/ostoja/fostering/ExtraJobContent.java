package pl.ostoja.fostering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * That a carer with a contract asked to do something else besides, and what the county head said (UWR art. 70).
 *
 * @param what the work
 * @param since day of the request
 * @param granted whether the county head consented, null before
 * @param until last day of the work, null while it lasts
 */
@Embeddable
public record ExtraJobContent(
        @NotBlank @Size(max = 500) @Column(name = "what") String what,
        @NotNull @Column(name = "since") LocalDate since,
        @Column(name = "granted") Boolean granted,
        @Column(name = "decided_on") LocalDate decidedOn,
        @Column(name = "until") LocalDate until)
        implements DatedContent, Serializable {

    public static ExtraJobContent asked(String what, LocalDate on) {
        return new ExtraJobContent(what, on, null, null, null);
    }

    public ExtraJobContent decided(boolean consent, LocalDate on) {
        return new ExtraJobContent(what, since, consent, on, until);
    }
}
