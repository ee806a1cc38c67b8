package pl.ostoja.leaving;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is written down of an aid.
 *
 * @param appliedOn day of the application; aid for education is due from it (UWR art. 146)
 * @param decision null while nothing was decided
 * @param refusedFor why it was refused, null if it was not
 * @param amount each month for education, once for the others; null where none is granted, or not in money
 * @param since first day for which it is granted, null if it is given once
 * @param otherwiseWhy why it was granted though a condition is not met, or less than the act says
 */
@Embeddable
public record LeavingAidContent(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "kind") LeavingAidKind kind,
        @NotNull @Column(name = "applied_on") LocalDate appliedOn,
        @Enumerated(EnumType.STRING) @Column(name = "decision") AidDecision decision,
        @Column(name = "decided_on") LocalDate decidedOn,
        @Enumerated(EnumType.STRING) @Column(name = "refused_for") RefusalGround refusedFor,
        @Size(max = 100) @Column(name = "number") String number,
        @PositiveOrZero @Digits(integer = 10, fraction = 2) @Column(name = "amount") BigDecimal amount,
        @Column(name = "in_kind") boolean inKind,
        @Column(name = "since") LocalDate since,
        @Column(name = "until") LocalDate until,
        @Size(max = 1000) @Column(name = "otherwise_why") String otherwiseWhy,
        @Size(max = 2000) @Column(name = "note") String note)
        implements Serializable {

    /** By whose numbers it is measured: the day of the decision, until then of the application. */
    public LocalDate lawDay() {
        return decidedOn == null ? appliedOn : decidedOn;
    }

    boolean isRefused() {
        return decision == AidDecision.REFUSED;
    }

    LeavingAidContent withoutGround() {
        return new LeavingAidContent(kind, appliedOn, decision, decidedOn, null, number, amount, inKind, since, until, otherwiseWhy, note);
    }

    LeavingAidContent withoutReason() {
        return new LeavingAidContent(kind, appliedOn, decision, decidedOn, refusedFor, number, amount, inKind, since, until, null, note);
    }

    boolean isGranted() {
        return decision == AidDecision.GRANTED;
    }

    /**
     * Last day of a monthly aid: as it was granted, up to the decision that ended it, and not beyond the age until which it is given.
     *
     * @param ageLimit the birthday from which it is no more given
     */
    LocalDate lastDay(LocalDate ageLimit) {
        LocalDate ended = decision == AidDecision.ENDED ? decidedOn : null;
        return Stream.of(ageLimit.minusDays(1), until, ended).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** First day of a monthly aid. */
    LocalDate firstDay() {
        return since == null ? appliedOn : since;
    }

    /** Whether a monthly aid was granted for the day, be it suspended. */
    boolean isDueOn(LocalDate day, LocalDate ageLimit) {
        return wasGranted() && !day.isBefore(firstDay()) && !day.isAfter(lastDay(ageLimit));
    }

    /** Whether money was granted, be it that the aid has ended since. */
    boolean isMoneyGiven() {
        return wasGranted() && kind.isMoney() && !inKind && decidedOn != null;
    }

    private boolean wasGranted() {
        return decision != null && decision != AidDecision.REFUSED;
    }
}
