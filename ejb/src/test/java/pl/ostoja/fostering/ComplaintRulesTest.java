package pl.ostoja.fostering;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.people.PersonId;

class ComplaintRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate RECEIVED = TODAY.minusDays(5);
    private static final PersonId CARER = PersonId.next();
    private static final PersonId CHILD = PersonId.next();

    @Test
    @DisplayName("FST-22: received today at the latest, about people of the family")
    void content() {
        Set<PersonId> people = Set.of(CARER, CHILD);

        assertThatCode(() -> ComplaintRules.checkContent(about(TODAY, CARER, CHILD), people, TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> ComplaintRules.checkContent(about(TODAY, null, null), Set.of(), TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ComplaintRules.checkContent(about(TODAY.plusDays(1), null, null), people, TODAY)).hasMessage("FST-22 fostering.violation.inTheFuture");
        assertThatThrownBy(() -> ComplaintRules.checkContent(about(TODAY, PersonId.next(), null), people, TODAY)).hasMessage("FST-22 fostering.violation.notOfTheFamily");
        assertThatThrownBy(() -> ComplaintRules.checkContent(about(TODAY, CARER, PersonId.next()), people, TODAY)).hasMessage("FST-22 fostering.violation.notOfTheFamily");
    }

    @Test
    @DisplayName("FST-23: nothing is kept of somebody anonymous, of others the name")
    void reporter() {
        assertThatCode(() -> ComplaintRules.checkReporter(new Reporter(ReporterKind.ANONYMOUS, null, " "))).doesNotThrowAnyException();
        assertThatCode(() -> ComplaintRules.checkReporter(new Reporter(ReporterKind.CHILD, "Ala", null))).doesNotThrowAnyException();
        assertThatThrownBy(() -> ComplaintRules.checkReporter(new Reporter(ReporterKind.ANONYMOUS, null, "601 234 567"))).hasMessage("FST-23 fostering.violation.anonymousNamed");
        assertThatThrownBy(() -> ComplaintRules.checkReporter(new Reporter(ReporterKind.PARENT, " ", "601 234 567"))).hasMessage("FST-23 fostering.violation.reporterNotNamed");
    }

    @Test
    @DisplayName("FST-24: a step lies between the day it came and today, or the day it was closed")
    void entry() {
        ComplaintClosing closed = closing(TODAY.minusDays(2));

        assertThatCode(() -> ComplaintRules.checkEntry(RECEIVED, RECEIVED, null, TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> ComplaintRules.checkEntry(TODAY, RECEIVED, null, TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ComplaintRules.checkEntry(RECEIVED.minusDays(1), RECEIVED, null, TODAY)).hasMessage("FST-24 fostering.violation.beforeTheComplaint");
        assertThatThrownBy(() -> ComplaintRules.checkEntry(TODAY.plusDays(1), RECEIVED, null, TODAY)).hasMessage("FST-24 fostering.violation.inTheFuture");
        assertThatCode(() -> ComplaintRules.checkEntry(TODAY.minusDays(2), RECEIVED, closed, TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ComplaintRules.checkEntry(TODAY.minusDays(1), RECEIVED, closed, TODAY)).hasMessage("FST-24 fostering.violation.complaintClosed");
    }

    @Test
    @DisplayName("FST-25: closed once, on the day of the last step at the earliest")
    void closed() {
        List<LocalDate> done = List.of(TODAY.minusDays(3), TODAY.minusDays(1));

        assertThatCode(() -> ComplaintRules.checkClosing(RECEIVED, null, closing(TODAY.minusDays(1)), done, TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ComplaintRules.checkClosing(RECEIVED, null, closing(TODAY.minusDays(2)), done, TODAY)).hasMessage("FST-25 fostering.violation.closedTooSoon");
        assertThatThrownBy(() -> ComplaintRules.checkClosing(RECEIVED, null, closing(RECEIVED.minusDays(1)), List.of(), TODAY)).hasMessage("FST-25 fostering.violation.closedTooSoon");
        assertThatThrownBy(() -> ComplaintRules.checkClosing(RECEIVED, null, closing(TODAY.plusDays(1)), List.of(), TODAY)).hasMessage("FST-25 fostering.violation.inTheFuture");
        assertThatThrownBy(() -> ComplaintRules.checkClosing(RECEIVED, closing(TODAY), closing(TODAY), List.of(), TODAY)).hasMessage("FST-25 fostering.violation.complaintClosed");
    }

    private static ComplaintContent about(LocalDate receivedOn, PersonId carer, PersonId child) {
        return new ComplaintContent(ComplaintKind.ALLEGATION, ComplaintSubject.NEGLECT, receivedOn, false, "Dziecko bez kurtki.", carer, child);
    }

    private static ComplaintClosing closing(LocalDate on) {
        return new ComplaintClosing(ComplaintOutcome.NOT_CONFIRMED, on, "Kurtka była w praniu.");
    }
}
