package pl.ostoja.court;

import java.util.List;
import java.util.function.Consumer;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyDraft;
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
            sink.accept(duty(REPORT.duty(facts.family(), term.day()), facts, term, "court.why.familyReport"));
        }
        for (CourtTerm term : terms.opinions()) {
            sink.accept(duty(OPINION.duty(term.about(), term.from()), facts, term, "court.why.assistantOpinion"));
        }
    }

    private static Duty duty(DutyDraft.OfNobodyYet begun, FamilyCourtFacts facts, CourtTerm term, String why) {
        return begun.concerning(Subject.ofAssistance(facts.family()))
                .due(term.due())
                .because(why, term.since(), term.day())
                .fact("court.fact.reference", term.reference())
                .is(DutyState.doneOn(term.sentOn()).orEnded(term.endedOn(), LIFTED));
    }
}
