package pl.ostoja.settlement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.law.Due;
import pl.ostoja.law.Terms;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.StayFacts;
import pl.ostoja.shared.Explanation;

/** What is owed because somebody else pays for a child (SET-59). That both payers are told of the placement is owed by the placement itself (PLC-50). */
public final class LiabilityDuties {

    /** SET-59. */
    public static final DutyKind AGREEMENT = new DutyKind(
            "settlement.duty.PAYERS_AGREEMENT", "PAYERS_AGREEMENT", "SET-59", "art. 191 ust. 5 UWR", DutyCategory.COSTS, Responsible.COUNTY_HEAD);

    private static final String ARTICLE_OF_VOIVODESHIP = "art. 191 ust. 6 UWR";
    private static final Explanation LOST = Explanation.of("settlement.ended.disputeLost");

    private LiabilityDuties() {}

    public static List<DutyKind> kinds() {
        return List.of(AGREEMENT);
    }

    /**
     * One for each decision by which another county pays, or a voivodeship runs the institution, from the first day of a stay that needs it. It stays owed
     * when the child has left: what was paid is settled by it.
     *
     * @param host the county that looks after the child
     */
    public static void derive(
            CareFacts care, List<PayerDecision> decisions, List<AgreementContent> agreements, TerytCode host, CareLaw law, Consumer<Duty> sink) {
        for (DecidedEpisode episode : DecidedEpisode.of(care, decisions)) {
            for (int i = 0; i < episode.decisions().size(); i++) {
                PayerDecision decision = episode.decisions().get(i);
                LocalDate until = episode.holdsUntil(i);
                episode.episode().stays().stream()
                        .filter(stay -> stay.since().isBefore(until) && (stay.isOpen() || stay.until().isAfter(decision.since())))
                        .filter(stay -> isNeeded(Agreement.of(host, decision.county(), stay.form())))
                        .findFirst()
                        .ifPresent(stay -> sink.accept(agreement(care, episode, decision, stay, agreements, law)));
            }
        }
    }

    private static boolean isNeeded(Agreement agreement) {
        return agreement == Agreement.WITH_COUNTY || agreement == Agreement.WITH_VOIVODESHIP;
    }

    /** The act says "on admission" and no number of days; the centre's own target does for it. */
    private static Duty agreement(
            CareFacts care, DecidedEpisode episode, PayerDecision decision, StayFacts stay, List<AgreementContent> agreements, CareLaw law) {
        LocalDate begun = decision.since().isAfter(stay.since()) ? decision.since() : stay.since();
        int days = law.on(begun).agreementDays();
        boolean withVoivodeship = Agreement.isOfVoivodeship(stay.form());
        TerytCode payer = decision.county();
        List<AgreementContent> concluded =
                agreements.stream().filter(one -> episode.contains(one.since()) && isWith(one.partner(), payer, withVoivodeship)).toList();
        return AGREEMENT.duty(decision.id(), begun)
                .concerning(care.subject(stay))
                .due(Due.within(Terms.days(begun, days)))
                .because(withVoivodeship
                        ? Explanation.of("settlement.why.PAYERS_AGREEMENT.voivodeship", begun, days)
                        : Explanation.of("settlement.why.PAYERS_AGREEMENT", begun, payer.value(), days))
                .fact("settlement.fact.inCareSince", begun)
                .fact("settlement.fact.payer", payer.value())
                .article(withVoivodeship ? ARTICLE_OF_VOIVODESHIP : AGREEMENT.article())
                .is(state(decision, concluded));
    }

    private static boolean isWith(TerytCode partner, TerytCode payer, boolean withVoivodeship) {
        return withVoivodeship ? partner.parent() == null : partner.equals(payer);
    }

    private static DutyState state(PayerDecision decision, List<AgreementContent> concluded) {
        LocalDate first = concluded.stream().map(AgreementContent::concludedOn).min(Comparator.naturalOrder()).orElse(null);
        return DutyState.doneOn(first).orEnded(decision.lostFrom(), LOST);
    }
}
