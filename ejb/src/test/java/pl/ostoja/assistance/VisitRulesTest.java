package pl.ostoja.assistance;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** AVI-8 and AVI-9. */
class VisitRulesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void aVisitSaysHowLongItLastedAndWhetherTheChildrenWereSeen() {
        assertFine(note(VisitKind.HOME, VisitOutcome.DONE, 45, ChildSeen.ALONE, null));
        assertRefused("minutes", note(VisitKind.HOME, VisitOutcome.DONE, null, ChildSeen.ALONE, null));
        assertRefused("minutes", note(VisitKind.HOME, VisitOutcome.DONE, 0, ChildSeen.ALONE, null));
        assertRefused("minutes", note(VisitKind.HOME, VisitOutcome.DONE, 1441, ChildSeen.ALONE, null));
        assertRefused("childSeen", note(VisitKind.HOME, VisitOutcome.DONE, 45, null, null));
        assertRefused("visitReasonUnasked", note(VisitKind.HOME, VisitOutcome.DONE, 45, ChildSeen.ALONE, "choroba"));
    }

    @Test
    void onThePhoneNobodyIsSeen() {
        assertFine(note(VisitKind.PHONE, VisitOutcome.DONE, 10, null, null));
        assertRefused("childSeenUnasked", note(VisitKind.PHONE, VisitOutcome.DONE, 10, ChildSeen.WITH_OTHERS, null));
    }

    @Test
    void whatDidNotTakePlaceHasItsReason() {
        assertFine(note(VisitKind.HOME, VisitOutcome.NOBODY_MET, 10, null, "Nikt nie otworzył."));
        assertFine(note(VisitKind.HOME, VisitOutcome.CANCELLED, null, null, "Choroba dziecka."));
        assertRefused("visitReason", note(VisitKind.HOME, VisitOutcome.NOBODY_MET, 10, null, " "));
        assertRefused("minutesUnasked", note(VisitKind.HOME, VisitOutcome.CANCELLED, 5, null, "Choroba dziecka."));
        assertRefused("childSeenUnasked", note(VisitKind.HOME, VisitOutcome.CANCELLED, null, ChildSeen.NOT_SEEN, "Choroba dziecka."));
    }

    @Test
    void onlyWhatHasHappenedIsWrittenDownAndOnlyWhatIsAheadIsAgreed() {
        VisitNote tomorrow = new VisitNote(VisitKind.PHONE, VisitOutcome.DONE, TODAY.plusDays(1), null, 5, null, null, null, null, null, null);
        assertRefused("inTheFuture", tomorrow);
        assertThatCode(() -> VisitRules.check(new VisitPlan(TODAY, "08:30", null), TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> VisitRules.check(new VisitPlan(TODAY.minusDays(1), null, null), TODAY))
                .hasMessage("AVI-9 assistance.violation.plannedInThePast");
    }

    private static VisitNote note(VisitKind kind, VisitOutcome outcome, Integer minutes, ChildSeen seen, String reason) {
        return new VisitNote(kind, outcome, TODAY, "08:30", minutes, null, null, seen, "szkoła", null, reason);
    }

    private static void assertFine(VisitNote note) {
        assertThatCode(() -> VisitRules.check(note, TODAY)).doesNotThrowAnyException();
    }

    private static void assertRefused(String why, VisitNote note) {
        assertThatThrownBy(() -> VisitRules.check(note, TODAY)).hasMessage("AVI-8 assistance.violation." + why);
    }
}
