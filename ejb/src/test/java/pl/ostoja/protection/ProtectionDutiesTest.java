package pl.ostoja.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.protection.ProtectionDuties.*;
import static pl.ostoja.protection.ProtectionFixture.LAW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.ostoja.duty.Deadline;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.law.LawFixture;
import pl.ostoja.law.PolicyChoice;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.Channel;
import pl.ostoja.placement.ChildDocumentSet;
import pl.ostoja.placement.CourtDays;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.StayFacts;

class ProtectionDutiesTest {
    /** A Monday; thirty days later is Wednesday, 1 April, ninety days later Sunday, 31 May. */
    private static final LocalDate DIRECTED = LocalDate.of(2026, 3, 2);
    private static final CardContent RUNNING = card(null);

    /** PRT-7 */
    @Test
    void whoHasNotReportedIsRemindedAtOnceAfterThirtyDays() {
        Duty reminder = duty(FIRST_REMINDER, programme(null, null, null, null, null));
        assertThat(reminder.deadline().legalDay()).isEqualTo(LocalDate.of(2026, 4, 2));
        assertThat(reminder.state()).isEqualTo(DutyState.OPEN);
        assertThat(duty(SECOND_REMINDER, programme(null, null, null, null, null))).as("owed from the first one on").isNull();
    }

    @Test
    void theSecondReminderFollowsThirtyDaysAfterTheFirst() {
        ProgrammeContent reminded = programme(null, LocalDate.of(2026, 4, 7), null, null, null);
        assertThat(duty(FIRST_REMINDER, reminded).state()).isEqualTo(DutyState.fulfilled(LocalDate.of(2026, 4, 7)));
        assertThat(duty(SECOND_REMINDER, reminded).deadline().legalDay()).isEqualTo(LocalDate.of(2026, 5, 7));
    }

    @Test
    void whoHasReportedIsNotReminded() {
        Duty reminder = duty(FIRST_REMINDER, programme(DIRECTED.plusDays(10), null, null, null, null));
        assertThat(reminder.state()).isInstanceOfSatisfying(DutyState.Ended.class, ended -> assertThat(ended.on()).isEqualTo(DIRECTED.plusDays(10)));
    }

    @Test
    void withoutACertificateInNinetyDaysTheOffenceIsReported() {
        Duty notice = duty(OFFENCE_NOTICE, programme(null, null, null, null, null));
        assertThat(notice.deadline().legalDay()).as("the term ends on Monday, for the 31st of May is a Sunday").isEqualTo(LocalDate.of(2026, 6, 2));
        assertThat(duty(OFFENCE_NOTICE, programme(null, null, null, LocalDate.of(2026, 5, 20), null)).state()).isInstanceOf(DutyState.Ended.class);
        assertThat(duty(OFFENCE_NOTICE, programme(null, null, null, null, LocalDate.of(2026, 6, 8))).daysLate(LocalDate.of(2026, 7, 1))).isEqualTo(6);
    }

    @Test
    void aCentreMayCountTheNinetyDaysFromTheEndOfTheTermToReport() {
        CareLaw later = new CareLaw(LawFixture.lawBook(), List.of(new PolicyChoice("CERTIFICATE_FROM", "REPORTING_TERM", LocalDate.of(2026, 1, 1))));
        ProgrammeTerms terms = ProgrammeTerms.of(programme(null, null, null, null, null), later);
        assertThat(terms.certificate().legal()).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void whatIsStillOwedEndsWithTheProcedure() {
        LocalDate ended = LocalDate.of(2026, 3, 20);
        CardFacts facts = ProtectionFixture.with(card(ended), programme(null, null, null, null, null));
        Duty reminder = ProtectionFixture.only(FIRST_REMINDER, sink -> ProtectionDuties.derive(facts, LAW, sink));
        assertThat(reminder.state()).isInstanceOfSatisfying(DutyState.Ended.class, state -> assertThat(state.on()).isEqualTo(ended));
    }

    /** PRT-5 */
    @Test
    void theTeamWhereTheVictimMovedIsToldAtOnce() {
        MoveContent move = new MoveContent(LocalDate.of(2026, 4, 3), "1661011", null);
        CardFacts facts = new CardFacts(UUID.randomUUID(), UUID.randomUUID(), RUNNING, Map.of(), Map.of(UUID.randomUUID(), move));
        Duty notice = ProtectionFixture.only(MOVE_NOTICE, sink -> ProtectionDuties.derive(facts, LAW, sink));
        assertThat(notice.deadline().legalDay()).as("after Easter").isEqualTo(LocalDate.of(2026, 4, 7));
    }

    /** PRT-9 */
    @Test
    void theCourtIsToldInTwentyFourHoursAlsoOverTheChangeOfTheClock() {
        Instant started = Instant.parse("2026-03-28T19:00:00Z");
        Duty notice = notice(removal(started, null));
        assertThat(notice.deadline()).isEqualTo(new Deadline.ByMoment(Instant.parse("2026-03-29T19:00:00Z")));
        assertThat(notice.state()).isEqualTo(DutyState.OPEN);
        Instant late = Instant.parse("2026-03-29T19:00:01Z");
        assertThat(notice(removal(started, late)).daysLate(LocalDate.of(2026, 4, 1))).as("a second late is a day late").isEqualTo(1);
        assertThat(notice(removal(started, Instant.parse("2026-03-29T19:00:00Z"))).daysLate(LocalDate.of(2026, 4, 1))).isZero();
    }

    @Test
    void theCourtRulesInTwentyFourHoursFromTheHearing() {
        InterventionContent removal = removal(Instant.parse("2026-11-10T22:30:00Z"), null);
        assertThat(InterventionClock.of(removal, LAW).ruled()).isNull();
        ComplaintContent complaint = new ComplaintContent("matka", MadeThrough.POLICE, Instant.parse("2026-11-11T08:00:00Z"), null, null, null);
        assertThat(InterventionClock.decided(complaint, LAW)).as("also on a holiday").isEqualTo(Instant.parse("2026-11-12T08:00:00Z"));
    }

    @Test
    void aRemovalLedToTheStayThatBeganOnItsDayOrTheNext() {
        InterventionContent removal = removal(Instant.parse("2026-11-10T22:30:00Z"), null);
        assertThat(InterventionClock.stay(removal, care(LegalBasis.ART_12A, LocalDate.of(2026, 11, 10)))).isPresent();
        assertThat(InterventionClock.stay(removal, care(LegalBasis.ART_12A, LocalDate.of(2026, 11, 11)))).isPresent();
        assertThat(InterventionClock.stay(removal, care(LegalBasis.ART_12A, LocalDate.of(2026, 11, 12)))).isEmpty();
        assertThat(InterventionClock.stay(removal, care(LegalBasis.ART_12A, LocalDate.of(2026, 11, 9)))).isEmpty();
        assertThat(InterventionClock.stay(removal, care(LegalBasis.COURT_ORDER, LocalDate.of(2026, 11, 10)))).isEmpty();
    }

    private static CareFacts care(LegalBasis basis, LocalDate since) {
        StayFacts stay = new StayFacts(UUID.randomUUID(), UUID.randomUUID(), CareForm.EMERGENCY_FAMILY, basis, null, since, null, null, null, null, Set.of(), ChildDocumentSet.NONE, CourtDays.NONE);
        return new CareFacts(UUID.randomUUID(), LocalDate.of(2020, 1, 1), List.of(stay));
    }

    private static Duty duty(DutyKind kind, ProgrammeContent programme) {
        CardFacts facts = ProtectionFixture.with(RUNNING, programme);
        return ProtectionFixture.only(kind, sink -> ProtectionDuties.derive(facts, LAW, sink));
    }

    private static Duty notice(InterventionContent removal) {
        InterventionFacts facts = new InterventionFacts(UUID.randomUUID(), UUID.randomUUID(), removal);
        return ProtectionFixture.only(COURT_NOTICE, sink -> ProtectionDuties.derive(facts, LAW, sink));
    }

    static InterventionContent removal(Instant started, Instant told) {
        return new InterventionContent(
                PersonId.next(), started, "Sonia Socjalna", started, "asp. Jan Kot", "Ewa Mróz", MedicKind.PARAMEDIC, null, false, PlacedWith.CLOSE_PERSON,
                CloseTie.ASCENDANT, true, "u babci",
                told, told == null ? null : Channel.EPUAP, null, null, null, null, null);
    }

    private static ProgrammeContent programme(LocalDate reported, LocalDate first, LocalDate second, LocalDate certificate, LocalDate offence) {
        return new ProgrammeContent(CardPartId.next(), "program", DIRECTED, reported, first, second, certificate, offence);
    }

    private static CardContent card(LocalDate ended) {
        return new CardContent(
                null, LocalDate.of(2026, 2, 20), FormAuthor.POLICE, "asp. Jan Kot", "1661011", null, null, null, ended, ended == null ? null : CardEndReason.CEASED);
    }
}
