package pl.ostoja.wellbeing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.law.Due;
import pl.ostoja.placement.CareEpisode;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.RecurringTerm;
import pl.ostoja.placement.StayFacts;

/** What is owed because a statement lapses (WEL-6) or a check-up is due again (WEL-7), as long as the child is in care. */
public final class WellbeingDuties {

    /** WEL-6. */
    public static final DutyKind STATEMENT_RENEWAL = kind("STATEMENT_RENEWAL", "WEL-6");

    /** WEL-7. */
    public static final DutyKind CHECK_UP = kind("CHECK_UP", "WEL-7");

    private static final String OF_FACILITIES = "art. 93 ust. 4 UWR";

    /** Of two facts that are as late the first explains the duty, whichever the database reads first. */
    private static final Comparator<WellbeingFacts> IN_ORDER = Comparator.comparing(WellbeingFacts::kind).thenComparing(WellbeingFacts::since);

    private WellbeingDuties() {}

    private static DutyKind kind(String code, String rule) {
        return new DutyKind("wellbeing.duty." + code, code, rule, "art. 40 ust. 1 UWR", DutyCategory.WELLBEING, Responsible.FOSTER_FAMILY);
    }

    public static List<DutyKind> kinds() {
        return List.of(STATEMENT_RENEWAL, CHECK_UP);
    }

    /** One for each day on which statements lapse, or check-ups are due again: done when all of that day are. */
    public static void derive(CareFacts care, Collection<WellbeingFacts> facts, CareLaw law, Consumer<Duty> sink) {
        Map<Term, WellbeingFacts> owed = new LinkedHashMap<>();
        facts.stream()
                .filter(fact -> fact.term() != null)
                .sorted(IN_ORDER)
                .forEach(fact -> owed.merge(new Term(kind(fact), fact.term()), fact, (one, other) -> laterDone(one, other, facts)));
        owed.forEach((term, fact) -> {
            CareEpisode episode = episode(care, term.day());
            if (episode != null) {
                sink.accept(duty(care, episode, term.kind(), fact, again(fact, facts), law));
            }
        });
    }

    private record Term(DutyKind kind, LocalDate day) {}

    private static WellbeingFacts laterDone(WellbeingFacts one, WellbeingFacts other, Collection<WellbeingFacts> facts) {
        LocalDate first = again(one, facts);
        LocalDate second = again(other, facts);
        return first == null || second != null && !second.isAfter(first) ? one : other;
    }

    private static DutyKind kind(WellbeingFacts fact) {
        return fact.kind().isLapsing() ? STATEMENT_RENEWAL : CHECK_UP;
    }

    /** In which the day lies; nobody in charge owes what fell due before the child came or after it left. */
    private static CareEpisode episode(CareFacts care, LocalDate day) {
        return care.episodes().stream().filter(episode -> !day.isBefore(episode.since()) && episode.lastsOn(day)).findFirst().orElse(null);
    }

    private static Duty duty(CareFacts care, CareEpisode episode, DutyKind kind, WellbeingFacts fact, LocalDate again, CareLaw law) {
        LocalDate last = fact.term();
        StayFacts stay = episode.stayOnOrBefore(last);
        boolean family = stay.form().isFamilyBased();
        int days = law.on(fact.since()).wellbeingAlertDays();
        return kind.duty(care.child(), last)
                .concerning(care.subject(stay))
                .due(Due.fixed(last))
                .because("wellbeing.why." + kind.code(), fact.kind(), last)
                .fact("wellbeing.fact.since", fact.since())
                .alertOn(last.minusDays(days))
                .article(family ? kind.article() : OF_FACILITIES)
                .owedBy(family ? kind.responsible() : Responsible.FACILITY)
                .is(DutyState.doneOn(again).orEnded(episode.leftOn(), RecurringTerm.LEFT_CARE));
    }

    /** When the next one of the same kind was issued or made; one that is issued early counts. */
    private static LocalDate again(WellbeingFacts fact, Collection<WellbeingFacts> facts) {
        return facts.stream()
                .filter(other -> other.kind() == fact.kind() && other.since().isAfter(fact.since()))
                .filter(other -> other.term() == null || other.term().isAfter(fact.term()) || fact.kind().isRepeated())
                .map(WellbeingFacts::since)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
