package pl.ostoja.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.law.Due;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Terms;
import pl.ostoja.placement.CareEpisode;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.StayFacts;

/**
 * That the adoption centre gets the opinions of article 139a which it asked for (REV-23): within seven days of the demand, by whoever reviews the child. Days
 * are counted by the civil code, for the administrative procedure does not apply to reviews (UWR art. 139b).
 */
public final class OpinionDemandDuties {

    /** REV-23. */
    public static final DutyKind ADOPTION_OPINIONS = new DutyKind(
            "review.duty.ADOPTION_OPINIONS", "ADOPTION_OPINIONS", "REV-23", "art. 164 ust. 2 pkt 1 UWR", DutyCategory.LEGAL_SITUATION, Responsible.ORGANISER);

    private OpinionDemandDuties() {}

    public static List<DutyKind> kinds() {
        return List.of(ADOPTION_OPINIONS);
    }

    /** Owed once for each demand that came while the child was in care; over when the child has left it, and at full age. */
    public static void derive(CareFacts care, Collection<OpinionDemandFacts> demands, CareLaw law, Consumer<Duty> sink) {
        for (OpinionDemandFacts demand : demands) {
            care.episodes().stream()
                    .filter(episode -> episode.spans(demand.cameOn()))
                    .findFirst()
                    .ifPresent(episode -> sink.accept(duty(care, episode, demand, law)));
        }
    }

    /** Until when they are to be sent; the day on which the demand came is not counted. */
    static Due due(LocalDate cameOn, CareLaw law) {
        return Due.within(Terms.days(cameOn, law.whole(LegalNumber.ADOPTION_OPINION_D, cameOn)));
    }

    private static Duty duty(CareFacts care, CareEpisode episode, OpinionDemandFacts demand, CareLaw law) {
        Due due = due(demand.cameOn(), law);
        StayFacts stay = episode.stayOnOrBefore(demand.cameOn());
        return ADOPTION_OPINIONS.duty(demand.id(), demand.cameOn())
                .concerning(care.subject(stay))
                .due(due)
                .because("review.why.adoptionOpinions", demand.cameOn(), law.whole(LegalNumber.ADOPTION_OPINION_D, demand.cameOn()))
                .fact("review.fact.demandedOn", demand.cameOn())
                .alertOn(demand.cameOn())
                .owedBy(stay.form().isFamilyBased() ? ADOPTION_OPINIONS.responsible() : Responsible.FACILITY)
                .is(state(care, episode, demand, due, law));
    }

    private static DutyState state(CareFacts care, CareEpisode episode, OpinionDemandFacts demand, Due due, CareLaw law) {
        return demand.sentOn() == null ? episode.undone(due, law.adultOn(care.born())) : DutyState.fulfilled(demand.sentOn());
    }
}
