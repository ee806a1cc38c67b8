package pl.ostoja.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.ostoja.authority.LegalEffect;
import pl.ostoja.authority.LegalEventFacts;
import pl.ostoja.authority.LegalFacts;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.EndReason;

class AbsenceRulesTest {
    private static final UUID MOTHER = person(501);
    private static final LocalDate TODAY = day("2026-11-22");
    private static final CareFacts LEFT = aChildBorn("2012-06-01", aStay("2026-03-02").until("2026-09-30", EndReason.RETURN_TO_FAMILY));

    @ParameterizedTest(name = "ABS-1: {0} from {1} to {2}: {3}")
    @CsvSource({
        "HOSPITAL,   2026-11-22, ,           ",
        "HOSPITAL,   2026-11-23, ,           inTheFuture",
        "HOSPITAL,   2026-11-20, 2026-11-22, ",
        "HOSPITAL,   2026-11-20, 2026-11-23, inTheFuture",
        "HOSPITAL,   2026-11-20, 2026-11-20, ",
        "HOSPITAL,   2026-11-20, 2026-11-19, endsBeforeItStarts",
        "HOME_LEAVE, 2026-11-22, 2026-11-24, ", // of a home leave one knows when it will end
        "HOME_LEAVE, 2026-11-23, 2026-11-24, inTheFuture",
    })
    void days(AbsenceKind kind, String since, String until, String refusal) {
        var content = content(kind, since, until, null);

        if (refusal == null) {
            assertThatCode(() -> AbsenceRules.checkDays(content, TODAY)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> AbsenceRules.checkDays(content, TODAY)).hasMessage("ABS-1 absence.violation." + refusal);
        }
    }

    @Test
    @DisplayName("ABS-1: that a child has run away is noticed from the first day on, in Poland, and not tomorrow")
    void noticed() {
        assertThatCode(() -> AbsenceRules.checkDays(ranAway("2026-11-20", "2026-11-19T23:00:00Z"), TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> AbsenceRules.checkDays(ranAway("2026-11-20", "2026-11-19T22:59:00Z"), TODAY)).hasMessage("ABS-1 absence.violation.noticedOn");
        assertThatThrownBy(() -> AbsenceRules.checkDays(ranAway("2026-11-20", "2026-11-22T23:00:00Z"), TODAY)).hasMessage("ABS-1 absence.violation.noticedOn");
    }

    @ParameterizedTest(name = "ABS-2: from {0} to {1}, then from {2} to {3}: overlap {4}")
    @CsvSource({
        "2026-04-01, 2026-04-05, 2026-04-05, 2026-04-07, false", // back from hospital and home for the weekend
        "2026-04-01, 2026-04-05, 2026-04-04, 2026-04-07, true",
        "2026-04-01, 2026-04-05, 2026-04-03, 2026-04-03, true",
        "2026-04-01, 2026-04-01, 2026-04-01, 2026-04-03, false",
        "2026-04-01, ,           2026-04-10, 2026-04-11, true",
    })
    void overlap(String since, String until, String next, String nextUntil, boolean overlap) {
        var absences = List.of(away(1, AbsenceKind.HOSPITAL, since, until), away(2, AbsenceKind.HOME_LEAVE, next, nextUntil));
        var care = aChildBorn("2012-06-01", aStay("2026-03-02"));

        if (overlap) {
            assertThatThrownBy(() -> AbsenceRules.check(absences, care)).hasMessage("ABS-2 absence.violation.overlap");
        } else {
            assertThatCode(() -> AbsenceRules.check(absences, care)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest(name = "ABS-3: from {0} to {1}: {2}")
    @CsvSource({
        "2026-03-01, 2026-03-05, outsideOfStays",
        "2026-03-02, 2026-03-05, ",
        "2026-09-29, 2026-09-30, ", // the leaving day
        "2026-09-29, 2026-10-01, outlivesTheStay",
        "2026-09-30, 2026-09-30, outsideOfStays",
    })
    void insideAStay(String since, String until, String refusal) {
        var absences = List.of(away(1, AbsenceKind.HOSPITAL, since, until));

        if (refusal == null) {
            assertThatCode(() -> AbsenceRules.check(absences, LEFT)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> AbsenceRules.check(absences, LEFT)).hasMessage("ABS-3 absence.violation." + refusal);
        }
    }

    @Test
    @DisplayName("ABS-4: an absence without an end lasts as long as the stay in which it began, and the next stay is a new one")
    void lastsAsLongAsItsStay() {
        var care = aChildBorn("2012-06-01", aStay("2026-03-02").until("2026-09-30", EndReason.TRANSFER_FAMILY_CARE), aStay("2026-09-30"));
        var absences = List.of(away(1, AbsenceKind.HOSPITAL, "2026-09-20", null), away(2, AbsenceKind.HOSPITAL, "2026-09-30", null));

        AbsenceRules.check(absences, care);
        assertThat(AbsenceRules.lasting(absences, care)).extracting(AbsenceFacts::until).containsExactly(day("2026-09-30"), null);
    }

    @ParameterizedTest(name = "ABS-5: a stay ends while the child is missing: {0}")
    @EnumSource(EndReason.class)
    void missing(EndReason reason) {
        var care = aChildBorn("2008-10-01", aStay("2026-03-02").until("2026-09-30", reason));
        var missing = List.of(away(1, AbsenceKind.RAN_AWAY, "2026-09-20", null));
        var found = List.of(away(1, AbsenceKind.RAN_AWAY, "2026-09-20", "2026-09-30"));

        assertThatCode(() -> AbsenceRules.check(found, care)).doesNotThrowAnyException();
        if (Set.of(EndReason.RUNAWAY_REMOVED, EndReason.DEATH, EndReason.AGE_OF_MAJORITY_INDEPENDENCE).contains(reason)) {
            assertThatCode(() -> AbsenceRules.check(missing, care)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> AbsenceRules.check(missing, care)).hasMessage("ABS-5 absence.violation.missing");
        }
    }

    @Test
    @DisplayName("ABS-6: what belongs to a kind is there, and nothing else")
    void kinds() {
        var leave = homeLeave(LeaveBasis.AGREEMENT, null);

        assertThatCode(() -> AbsenceRules.checkKind(leave)).doesNotThrowAnyException();
        assertThatCode(() -> AbsenceRules.checkKind(homeLeave(LeaveBasis.COURT_ORDER, "III Nsm 1/26"))).doesNotThrowAnyException();
        refused("reference", homeLeave(LeaveBasis.COURT_ORDER, " "));
        refused("reference", homeLeave(LeaveBasis.AGREEMENT, "III Nsm 1/26"));
        refused("basis", homeLeave(null, null));
        refused("lastDayOfLeave", leave.until(null));
        refused("person", content(AbsenceKind.HOME_LEAVE, "2026-11-20", "2026-11-22", null));
        refused("facility", content(AbsenceKind.LISTED_FACILITY, "2026-11-20", null, null));
        refused("carersPay", listed(null));
        assertThatCode(() -> AbsenceRules.checkKind(listed(false))).doesNotThrowAnyException();
        refused("noticed", content(AbsenceKind.HOSPITAL, "2026-11-20", null, Instant.parse("2026-11-20T18:00:00Z")));
    }

    @Test
    @DisplayName("ABS-8: a child goes home with somebody of its file; if the court forbids it on one of the days, only with the reason")
    void forbidden() {
        var facts = new LegalFacts(List.of(), List.of(new LegalEventFacts(person(9001), LegalEffect.TAKING_AWAY_FORBIDDEN, MOTHER, day("2026-11-22"), null)));
        var leave = homeLeave(LeaveBasis.AGREEMENT, null);

        assertThatCode(() -> AbsenceRules.checkPerson(leave, Set.of(MOTHER))).doesNotThrowAnyException();
        assertThatThrownBy(() -> AbsenceRules.checkPerson(leave, Set.of())).hasMessage("ABS-8 absence.violation.notOfTheFile");
        assertThatThrownBy(() -> AbsenceRules.explained(leave, facts)).hasMessage("ABS-8 absence.violation.forbidden");
        assertThat(AbsenceRules.explained(leave.until(day("2026-11-21")), facts).despiteWhy()).isNull();
        assertThat(AbsenceRules.explained(despite("Przed orzeczeniem."), facts).despiteWhy()).isEqualTo("Przed orzeczeniem.");
        assertThat(AbsenceRules.explained(despite("Przed orzeczeniem."), LegalFacts.NOTHING).despiteWhy()).as("what was allowed needs none").isNull();
    }

    @Test
    @DisplayName("ABS-9: others are told of a child that has run away, once it has and not in the future")
    void told() {
        var content = ranAway("2026-11-20", null);
        var now = Instant.parse("2026-11-22T10:00:00Z");

        assertThatCode(() -> AbsenceRules.checkTold(content, now, now)).doesNotThrowAnyException();
        assertThatCode(() -> AbsenceRules.checkTold(content, null, now)).doesNotThrowAnyException();
        assertThatCode(() -> AbsenceRules.checkTold(content, Instant.parse("2026-11-19T23:00:00Z"), now)).doesNotThrowAnyException();
        assertThatThrownBy(() -> AbsenceRules.checkTold(content, Instant.parse("2026-11-19T22:59:59Z"), now)).hasMessage("ABS-9 absence.violation.toldWhen");
        assertThatThrownBy(() -> AbsenceRules.checkTold(content, now.plusSeconds(1), now)).hasMessage("ABS-9 absence.violation.toldWhen");
        assertThatThrownBy(() -> AbsenceRules.checkTold(homeLeave(LeaveBasis.AGREEMENT, null), now, now)).hasMessage("ABS-9 absence.violation.nobodyToTell");
    }

    private static void refused(String what, AbsenceContent content) {
        assertThatThrownBy(() -> AbsenceRules.checkKind(content)).hasMessage("ABS-6 absence.violation." + what);
    }

    private static AbsenceFacts away(long id, AbsenceKind kind, String since, String until) {
        return new AbsenceFacts(person(id), kind, day(since), until == null ? null : day(until), null, true, null, Told.NOBODY);
    }

    private static AbsenceContent ranAway(String since, String noticedAt) {
        return content(AbsenceKind.RAN_AWAY, since, null, noticedAt == null ? null : Instant.parse(noticedAt));
    }

    private static AbsenceContent content(AbsenceKind kind, String since, String until, Instant noticedAt) {
        return new AbsenceContent(kind, day(since), until == null ? null : day(until), noticedAt, null, null, null, null, null, null, null, null);
    }

    private static AbsenceContent listed(Boolean carersPay) {
        return new AbsenceContent(
                AbsenceKind.LISTED_FACILITY, day("2026-11-20"), null, null, ListedFacility.HOSPICE, carersPay, null, null, null, null, null, null);
    }

    private static AbsenceContent homeLeave(LeaveBasis basis, String reference) {
        return leave(basis, reference, null);
    }

    private static AbsenceContent despite(String why) {
        return leave(LeaveBasis.AGREEMENT, null, why);
    }

    private static AbsenceContent leave(LeaveBasis basis, String reference, String why) {
        return new AbsenceContent(
                AbsenceKind.HOME_LEAVE, day("2026-11-20"), day("2026-11-22"), null, null, null, new PersonId(MOTHER), basis, reference, null, null, why);
    }
}
