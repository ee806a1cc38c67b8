package pl.ostoja.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.duty.Subject;
import pl.ostoja.law.Due;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.shared.Explanation;

/** What is owed because of violence in a family (PRT-5, PRT-7, PRT-9). Of a child that came into care, {@code placement} owes the notice to the court (PLC-52). */
public final class ProtectionDuties {
    /** PRT-7. */
    public static final DutyKind FIRST_REMINDER = ofTheTeam("PROGRAMME_REMINDER", "PRT-7", "art. 9b ust. 12 UPPD");
    /** PRT-7. */
    public static final DutyKind SECOND_REMINDER = ofTheTeam("PROGRAMME_REMINDER_AGAIN", "PRT-7", "art. 9b ust. 12 UPPD");
    /** PRT-7. */
    public static final DutyKind OFFENCE_NOTICE = ofTheTeam("PROGRAMME_OFFENCE", "PRT-7", "art. 9b ust. 13 UPPD");
    /** PRT-5. */
    public static final DutyKind MOVE_NOTICE = ofTheTeam("BLUE_CARD_MOVE", "PRT-5", "art. 9e UPPD");
    /** PRT-9. */
    public static final DutyKind COURT_NOTICE = kind("REMOVAL_COURT_NOTICE", "PRT-9", "art. 12a ust. 5 UPPD", Responsible.SOCIAL_WORKER);

    private static final Explanation REPORTED = Explanation.of("protection.ended.reported");
    private static final Explanation CERTIFIED = Explanation.of("protection.ended.certified");
    private static final Explanation CARD_ENDED = Explanation.of("protection.ended.cardEnded");

    private final CardFacts card;
    private final CareLaw law;
    private final Consumer<Duty> sink;

    private ProtectionDuties(CardFacts card, CareLaw law, Consumer<Duty> sink) {
        this.card = card;
        this.law = law;
        this.sink = sink;
    }

    private static DutyKind ofTheTeam(String code, String rule, String article) {
        return kind(code, rule, article, Responsible.INTERDISCIPLINARY_TEAM);
    }

    private static DutyKind kind(String code, String rule, String article, Responsible responsible) {
        return new DutyKind("protection.duty." + code, code, rule, article, DutyCategory.PROTECTION, responsible);
    }

    public static List<DutyKind> kinds() {
        return List.of(FIRST_REMINDER, SECOND_REMINDER, OFFENCE_NOTICE, MOVE_NOTICE, COURT_NOTICE);
    }

    /** Gives every duty of a procedure, open and done, to the sink. */
    public static void derive(CardFacts card, CareLaw law, Consumer<Duty> sink) {
        ProtectionDuties duties = new ProtectionDuties(card, law, sink);
        card.programmes().forEach(duties::programme);
        card.moves().forEach(duties::move);
    }

    /** PRT-9. Of a removal that led to no stay in care. */
    public static void derive(InterventionFacts removal, CareLaw law, Consumer<Duty> sink) {
        InterventionContent content = removal.content();
        LocalDate day = InterventionClock.day(content.startedAt());
        DutyState state = content.courtToldAt() == null
                ? DutyState.OPEN
                : new DutyState.Fulfilled(InterventionClock.day(content.courtToldAt()), content.courtToldAt());
        sink.accept(COURT_NOTICE.duty(removal.id(), day)
                .concerning(Subject.ofAssistance(removal.family()))
                .due(InterventionClock.of(content, law).courtTold())
                .because("protection.why.courtNotice", content.startedAt())
                .is(state));
    }

    /** PRT-7: a reminder is owed to who has not reported, a notice of who has shown no certificate; both only while the procedure runs. */
    private void programme(UUID id, ProgrammeContent programme) {
        ProgrammeTerms terms = ProgrammeTerms.of(programme, law);
        LocalDate directed = programme.directedOn();
        add(FIRST_REMINDER, id, directed, terms.firstReminder(), state(programme.firstReminderOn(), programme.reportedOn(), REPORTED),
                Explanation.of("protection.why.firstReminder", directed, terms.report().legal()));
        if (terms.secondReminder() != null) {
            add(SECOND_REMINDER, id, programme.firstReminderOn(), terms.secondReminder(), state(programme.secondReminderOn(), programme.reportedOn(), REPORTED),
                    Explanation.of("protection.why.secondReminder", programme.firstReminderOn()));
        }
        add(OFFENCE_NOTICE, id, directed, terms.offence(), state(programme.offenceToldOn(), programme.certificateOn(), CERTIFIED),
                Explanation.of("protection.why.offence", directed, terms.certificate().legal()));
    }

    /** PRT-5: "teams inform each other" is no number of days; the centre's own target in working days stands for it. */
    private void move(UUID id, MoveContent move) {
        LocalDate moved = move.movedOn();
        add(MOVE_NOTICE, id, moved, law.promptly(moved), DutyState.doneOn(move.toldOn()), Explanation.of("protection.why.move", moved));
    }

    private DutyState state(LocalDate done, LocalDate needless, Explanation why) {
        return DutyState.doneOn(done).orEnded(needless, why).orEnded(card.content().endedOn(), CARD_ENDED);
    }

    private void add(DutyKind kind, UUID about, LocalDate anchor, Due due, DutyState state, Explanation why) {
        sink.accept(kind.duty(about, anchor).concerning(Subject.ofAssistance(card.family())).due(due).because(why).is(state));
    }
}
