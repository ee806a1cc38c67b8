package pl.ostoja.review;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ostoja.authority.ParentalAuthority;
import pl.ostoja.authority.SituationDetails;
import pl.ostoja.people.Address;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.Channel;
import pl.ostoja.placement.EndReason;

class MeetingRulesTest {
    private static final Address HOME = new Address("ul. Źródlana", "7", null, "45-001", "Opole", null);
    private static final PersonId MOTHER = PersonId.next();

    private final CareFacts care = aChildBorn("2015-06-01", aStay("2026-05-20").until("2026-11-22", EndReason.RETURN_TO_FAMILY));

    @Test
    @DisplayName("REV-14: a meeting is called for today, not for yesterday, and not once the child has left care")
    void when() {
        assertThatCode(() -> MeetingRules.checkDay(day("2026-11-21"), care, day("2026-11-21"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> MeetingRules.checkDay(day("2026-11-20"), care, day("2026-11-21"))).hasMessage("REV-14 review.violation.meetingInThePast");
        assertThatThrownBy(() -> MeetingRules.checkDay(day("2026-11-24"), care, day("2026-11-22"))).hasMessage("REV-14 review.violation.meetingNotInCare");
    }

    @ParameterizedTest(name = "REV-15: the foster family lives there: {0}")
    @ValueSource(strings = {"ul. Źródlana 7", "Opole, Zrodlana 7", "przy ul. źródlanej – Źródlana 7/3, Opole"})
    void home(String place) {
        assertThatThrownBy(() -> MeetingRules.checkPlace(place, HOME)).hasMessage("REV-15 review.violation.meetingAtHome");
    }

    @ParameterizedTest(name = "REV-15: the foster family does not live there: {0}")
    @ValueSource(strings = {"ul. Źródlana 77", "u rodziny zastępczej", "PCPR, ul. Budowlanych 4, Opole"})
    void elsewhere(String place) {
        assertThatCode(() -> MeetingRules.checkPlace(place, HOME)).doesNotThrowAnyException();
        assertThatCode(() -> MeetingRules.checkPlace(place, null)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("REV-15: in a village without streets the number of the house tells it")
    void village() {
        Address home = new Address(null, "12", null, "32-061", "Rybna", null);
        assertThatThrownBy(() -> MeetingRules.checkPlace("Rybna 12", home)).hasMessage("REV-15 review.violation.meetingAtHome");
        assertThatCode(() -> MeetingRules.checkPlace("Rybna, świetlica wiejska", home)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("REV-16: a mother deprived of authority is not invited, one whose authority is restricted is; nobody is invited whom the act does not know")
    void mayCall() {
        Addressee mother = new Addressee(InviteeRole.MOTHER, MOTHER, "Izabela Adamczyk", null);
        assertThatCode(() -> MeetingRules.checkMayCall(invitees(ParentalAuthority.RESTRICTED), mother)).doesNotThrowAnyException();
        assertThatThrownBy(() -> MeetingRules.checkMayCall(invitees(ParentalAuthority.DEPRIVED), mother)).hasMessage("REV-16 review.violation.mayNotCall");
        assertThatThrownBy(() -> MeetingRules.checkMayCall(invitees(ParentalAuthority.FULL), one(InviteeRole.DIRECTOR)))
                .hasMessage("REV-16 review.violation.mayNotCall");
        assertThatCode(() -> MeetingRules.checkMayCall(invitees(ParentalAuthority.FULL), one(InviteeRole.SCHOOL))).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("REV-16: a mother deprived of authority is not invited as somebody close to the child either")
    void mayNotCallByAnotherFunction() {
        Addressee close = new Addressee(InviteeRole.CLOSE_PERSON, null, "izabela ADAMCZYK", null);
        assertThatThrownBy(() -> MeetingRules.checkMayCall(invitees(ParentalAuthority.DEPRIVED), close)).hasMessage("REV-16 review.violation.mayNotCall");
        assertThatCode(() -> MeetingRules.checkMayCall(invitees(ParentalAuthority.FULL), close)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("REV-17: an invitation goes out on the day of the meeting at the latest, and not tomorrow")
    void sent() {
        assertThatCode(() -> MeetingRules.checkSent(day("2026-11-21"), day("2026-11-21"), day("2026-11-21"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> MeetingRules.checkSent(day("2026-11-22"), day("2026-11-21"), day("2026-11-23"))).hasMessage("REV-17 review.violation.sentAfterMeeting");
        assertThatThrownBy(() -> MeetingRules.checkSent(day("2026-11-22"), day("2026-11-30"), day("2026-11-21"))).hasMessage("REV-17 review.violation.sentInTheFuture");
    }

    @Test
    @DisplayName("REV-18: a review is closed when it is known of everybody who was invited whether they came, and of the others why they were not invited")
    void parts() {
        InvitationSent sent = new InvitationSent(day("2026-11-02"), Channel.POST);
        InvitationRow invited = new InvitationRow(InvitationId.next(), one(InviteeRole.CARERS), sent, null, null);
        InvitationRow leftOut = new InvitationRow(InvitationId.next(), one(InviteeRole.FAMILY_ASSISTANT), null, "nie ma", null);
        InvitationRow open = new InvitationRow(InvitationId.next(), one(InviteeRole.PSYCHOLOGIST), null, null, null);
        Map<InvitationId, Part> came = Map.of(invited.id(), new Part(Attendance.CAME, null));
        Invitees invitees = invitees(ParentalAuthority.FULL);

        assertThatCode(() -> MeetingRules.checkParts(List.of(invited, leftOut), came, invitees)).doesNotThrowAnyException();
        assertThatThrownBy(() -> MeetingRules.checkParts(List.of(invited, leftOut), Map.of(), invitees)).hasMessage("REV-18 review.violation.partUnknown");
        assertThatThrownBy(() -> MeetingRules.checkParts(List.of(invited, open), came, invitees)).hasMessage("REV-18 review.violation.invitationOpen");
    }

    @Test
    @DisplayName("REV-18: who was deprived of authority before the invitation went out needs no reason")
    void deprivedMeanwhile() {
        InvitationRow mother = new InvitationRow(InvitationId.next(), new Addressee(InviteeRole.MOTHER, MOTHER, "Izabela Adamczyk", null), null, null, null);
        assertThatCode(() -> MeetingRules.checkParts(List.of(mother), Map.of(), invitees(ParentalAuthority.DEPRIVED))).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("REV-20: a mother who has got authority back since the meeting was called is missing until she is on the list; one deprived of it is not")
    void complete() {
        List<InvitationRow> withoutHer = Stream.of(
                        InviteeRole.CARERS, InviteeRole.PEDAGOGUE, InviteeRole.PSYCHOLOGIST, InviteeRole.FAMILY_ASSISTANT, InviteeRole.ADOPTION_CENTRE,
                        InviteeRole.COORDINATOR)
                .map(role -> row(one(role)))
                .toList();
        Addressee mother = new Addressee(InviteeRole.MOTHER, MOTHER, "Izabela Adamczyk", null);
        List<InvitationRow> withHer = Stream.concat(withoutHer.stream(), Stream.of(row(mother))).toList();

        assertThatCode(() -> MeetingRules.checkComplete(withoutHer, invitees(ParentalAuthority.DEPRIVED))).doesNotThrowAnyException();
        assertThatThrownBy(() -> MeetingRules.checkComplete(withoutHer, invitees(ParentalAuthority.FULL))).hasMessage("REV-20 review.violation.notOnTheList");
        assertThatCode(() -> MeetingRules.checkComplete(withHer, invitees(ParentalAuthority.FULL))).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("REV-19: at least one who was invited came, or it says in words who took part")
    void somebody() {
        Part written = new Part(Attendance.IN_WRITING, "Pobyt zasadny.");
        assertThatCode(() -> MeetingRules.checkSomebody(null, List.of(new Part(Attendance.CAME, null)))).doesNotThrowAnyException();
        assertThatCode(() -> MeetingRules.checkSomebody("psycholog", List.of())).doesNotThrowAnyException();
        assertThatThrownBy(() -> MeetingRules.checkSomebody(" ", List.of(written))).hasMessage("REV-19 review.violation.nobodyPresent");
    }

    private static InvitationRow row(Addressee one) {
        return new InvitationRow(InvitationId.next(), one, null, null, null);
    }

    private static Addressee one(InviteeRole role) {
        return new Addressee(role, null, null, null);
    }

    private static Invitees invitees(ParentalAuthority ofTheMother) {
        return Invitees.of(true, new SituationDetails(
                day("2026-11-21"), List.of(new SituationDetails.ParentRow(KinshipKind.MOTHER, MOTHER, "Izabela Adamczyk", ofTheMother, null)), List.of(), false, List.of()));
    }
}
