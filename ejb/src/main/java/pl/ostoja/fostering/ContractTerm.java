package pl.ostoja.fostering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.shared.Period;

/**
 * How long a contract with a foster family holds.
 *
 * @param until last day agreed
 * @param endedOn last day of a contract that ends before that day, null of any other
 * @param endReason why it ends before, null if it does not
 */
@Embeddable
public record ContractTerm(
        @NotNull @Column(name = "since") LocalDate since,
        @NotNull @Column(name = "until") LocalDate until,
        @Column(name = "ended_on") LocalDate endedOn,
        @Size(max = 1000) @Column(name = "ended_reason") String endReason)
        implements Serializable {

    public static ContractTerm of(LocalDate since, LocalDate until) {
        return new ContractTerm(since, until, null, null);
    }

    public ContractTerm endedOn(LocalDate lastDay, String reason) {
        return new ContractTerm(since, until, lastDay, reason);
    }

    /** What was agreed. */
    public Period agreed() {
        return Period.of(since, until);
    }

    /** The days on which it holds. */
    public Period held() {
        return Period.of(since, endedOn == null ? until : endedOn);
    }

    /** FST-49: whether it runs on the day on which the family goes to live elsewhere; one made with a family that lives there already does not depend on it. */
    boolean isMovedUnder(LocalDate day) {
        return since.isBefore(day) && held().contains(day);
    }
}
