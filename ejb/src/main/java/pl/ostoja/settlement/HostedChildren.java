package pl.ostoja.settlement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.placement.CareFacts;

/**
 * How many of the children who live with the foster families of a county other counties pay for (KPC art. 579² § 3-4).
 *
 * @param children for whom another county pays
 * @param undecided for whom nobody has decided yet who pays; they count for nobody
 * @param places all places of the county's families
 * @param limit the percentage from beyond which a further child needs the consent of the county
 */
public record HostedChildren(LocalDate day, long children, long undecided, long places, BigDecimal limit) implements Serializable {
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    /** @param care of those who live with the families on the day, by child */
    static HostedChildren of(
            LocalDate day, Map<UUID, CareFacts> care, Map<UUID, List<PayerDecision>> decisions, TerytCode own, long places, BigDecimal limit) {
        List<TerytCode> payers = care.values().stream().map(one -> payer(day, one, decisions.getOrDefault(one.child(), List.of()))).toList();
        long undecided = payers.stream().filter(payer -> payer == null).count();
        long others = payers.stream().filter(payer -> payer != null && !payer.equals(own)).count();
        return new HostedChildren(day, others, undecided, places, limit);
    }

    /** Null if nobody has decided. */
    private static TerytCode payer(LocalDate day, CareFacts care, List<PayerDecision> decisions) {
        return DecidedEpisode.of(care, decisions).stream()
                .filter(episode -> episode.contains(day))
                .flatMap(episode -> episode.decisions().stream())
                .filter(decision -> !decision.since().isAfter(day))
                .reduce((former, later) -> later)
                .filter(decision -> decision.stillHoldsOn(day))
                .map(PayerDecision::county)
                .orElse(null);
    }

    /** SET-92: a child of another county needs the consent of this one where those already here exceed the limit: exactly as many do not (art. 579² § 4). */
    public boolean needsConsent() {
        return PERCENT.multiply(BigDecimal.valueOf(children)).compareTo(limit.multiply(BigDecimal.valueOf(places))) > 0;
    }

    /** In per cent, null where there are no places. */
    public BigDecimal share() {
        return places == 0 ? null : PERCENT.multiply(BigDecimal.valueOf(children)).divide(BigDecimal.valueOf(places), 2, RoundingMode.HALF_UP);
    }
}
