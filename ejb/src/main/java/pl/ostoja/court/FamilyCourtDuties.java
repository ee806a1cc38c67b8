package pl.ostoja.court;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import pl.ostoja.duty.Deadline;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyKey;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.duty.Subject;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.shared.Explanation;

/** What is owed to courts about a family with an assistant (CRT-7 to CRT-11). */
public final class FamilyCourtDuties {
    /** CRT-7. */
    public static final DutyKind REPORT = kind("court.duty.FAMILY_REPORT", "FAMILY_REPORT", "CRT-7", "art. 109 § 4 KRO");
    /** CRT-11. */
    public static final DutyKind OPINION = kind("court.duty.ASSISTANT_OPINION", "ASSISTANT_OPINION", "CRT-11", "art. 15 ust. 1 pkt 17 UWR");

    private static final Explanation LIFTED = Explanation.of("court.ended.lifted");

    private FamilyCourtDuties() {}

    private static DutyKind kind(String messageKey, String code, String rule, String article) {
        return new DutyKind(messageKey, code, rule, article, DutyCategory.ASSISTANCE, Responsible.FAMILY_ASSISTANT);
    }

    public static List<DutyKind> kinds() {
        return List.of(REPORT, OPINION);
    }

    /** The codes of the kinds. */
    public static List<String> codes() {
        return kinds().stream().map(DutyKind::code).toList();
    }

    /** Gives every duty of the family, open and done, to the sink. */
    public static void derive(FamilyCourtFacts facts, CareLaw law, Consumer<Duty> sink) {
        FamilyCourtTerms terms = new FamilyCourtTerms(facts, law);
        for (CourtTerm term : terms.reports()) {
            sink.accept(duty(REPORT, facts.family(), new DutyKey(REPORT.code(), facts.family(), term.day()), term, "court.why.familyReport"));
        }
        for (CourtTerm term : terms.opinions()) {
            sink.accept(duty(OPINION, facts.family(), new DutyKey(OPINION.code(), term.about(), term.from()), term, "court.why.assistantOpinion"));
        }
    }

    private static Duty duty(DutyKind kind, UUID family, DutyKey key, CourtTerm term, String why) {
        return new Duty(
                key, kind, kind.article(), Subject.ofAssistance(family), new Deadline.ByDay(term.due()), null, kind.responsible(), state(term),
                Explanation.of(why, term.since(), term.day()), List.of(Explanation.of("court.fact.reference", term.reference())));
    }

    private static DutyState state(CourtTerm term) {
        if (term.sentOn() != null) {
            return DutyState.fulfilled(term.sentOn());
        }
        return term.endedOn() == null ? DutyState.OPEN : DutyState.ended(term.endedOn(), LIFTED);
    }
}
