package pl.ostoja.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.NotPermitted;
import pl.ostoja.access.Role;
import pl.ostoja.authority.LegalEffect;
import pl.ostoja.authority.LegalEventContent;
import pl.ostoja.authority.LegalEventId;
import pl.ostoja.authority.LegalSituationService;
import pl.ostoja.authority.RecordLegalEvent;
import pl.ostoja.centre.CentreId;
import pl.ostoja.fostering.FamilyFixture;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.Channel;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.PlaceChild;
import pl.ostoja.placement.PlaceElsewhere;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;

@ServiceTest
@Tag("h2")
class MeetingServiceIT {
    @Inject
    InvitationLetterService letters;

    @Inject
    MeetingService meetings;

    @Inject
    ReviewService reviews;

    @Inject
    LegalSituationService situations;

    @Inject
    ChildService children;

    @Inject
    PlacementService placements;

    @Inject
    FosterFamilyService families;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private LocalDate today;
    private ChildId child;
    private PersonId mother;
    private ReviewId meeting;

    @BeforeEach
    void callAMeeting() {
        caller.become(Caller.system(CentreId.next()));
        today = LocalDate.now(clock);
        child = children.register(CareFixture.aGirl("Zofia", "Kowalczyk"));
        mother = children.addRelative(child, CareFixture.aMother("Iwona", "Lis"));
        placements.place(PlaceChild.of(
                child, families.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, "Nowiccy")), CareFixture.byCourtFrom(today.minusMonths(2))));
        meeting = meetings.plan(new PlanMeeting(ReviewId.next(), child, plan("siedziba ośrodka")));
    }

    /** REV-10, REV-11. */
    @Test
    void everybodyWhomTheActCallsIsOnTheList() {
        assertThat(meetings.details(meeting).invitations()).extracting(row -> row.to().role()).containsExactlyInAnyOrder(
                InviteeRole.CARERS, InviteeRole.PEDAGOGUE, InviteeRole.PSYCHOLOGIST, InviteeRole.FAMILY_ASSISTANT, InviteeRole.ADOPTION_CENTRE,
                InviteeRole.COORDINATOR, InviteeRole.MOTHER);
        assertThat(meetings.details(meeting).invitations()).allMatch(InvitationRow::isOpen);
        assertThat(meetings.ahead(child)).extracting(MeetingRow::id).containsExactly(meeting);
    }

    @Test
    void aSecondMeetingIsRefusedAndTheSameOneIsCalledOnce() {
        meetings.plan(new PlanMeeting(meeting, child, plan("siedziba ośrodka")));
        assertThat(meetings.ahead(child)).hasSize(1);
        refused("REV-14", () -> meetings.plan(new PlanMeeting(ReviewId.next(), child, plan("siedziba ośrodka"))));
    }

    @Test
    void theAddressOfTheFosterFamilyIsNoPlaceForAMeeting() {
        refused("REV-15", () -> meetings.move(new MoveMeeting(meeting, version(), "u nich", plan("Opole, ul. Długa 5/3"))));
    }

    @Test
    void aMotherDeprivedOfAuthorityGetsNoInvitationAndNeedsNoReason() {
        InvitationId hers = of(InviteeRole.MOTHER);
        ruling(LegalEffect.DEPRIVED, today);

        refused("REV-16", () -> send(List.of(hers)));
        List<InvitationId> others = sendToAllBut(InviteeRole.MOTHER);
        reviews.record(closing(others));
        assertThat(reviews.details(meeting).invitations()).filteredOn(row -> row.part() != null).hasSize(others.size());
    }

    /** REV-20. */
    @Test
    void aMotherWhoGotHerAuthorityBackIsMissingUntilSheIsOnTheList() {
        meetings.cancel(meeting, version(), "w nowym składzie");
        ruling(LegalEffect.DEPRIVED, today.minusDays(20));
        meeting = meetings.plan(new PlanMeeting(ReviewId.next(), child, plan("siedziba ośrodka")));
        ruling(LegalEffect.FULL, today);
        List<InvitationId> others = sendToAllBut(InviteeRole.MOTHER);
        refused("REV-20", () -> reviews.record(closing(others)));

        meetings.complete(meeting);
        meetings.complete(meeting);

        assertThat(meetings.details(meeting).invitations()).extracting(row -> row.to().person()).containsOnlyOnce(mother);
        refused("REV-18", () -> reviews.record(closing(others)));
        meetings.leaveOut(of(InviteeRole.MOTHER), "przebywa za granicą, bez adresu");
        reviews.record(closing(others));
    }

    /** REV-20: the child has moved to an institution, whose director and staff are called by another article. */
    @Test
    void afterAMoveToAnInstitutionItsDirectorIsCalledToo() {
        List<InvitationId> invited = sendToAllBut(null);
        placements.placeElsewhere(new PlaceElsewhere(
                child, CareForm.FAMILY_TYPE_FACILITY, "Dom Dziecka", CareFixture.byCourtFrom(today), EndReason.TRANSFER_INSTITUTION, null, null));
        refused("REV-20", () -> reviews.record(closing(invited)));

        meetings.complete(meeting);

        assertThat(meetings.details(meeting).invitations()).filteredOn(InvitationRow::isOpen).extracting(row -> row.to().role()).containsExactlyInAnyOrder(
                InviteeRole.DIRECTOR, InviteeRole.SOCIAL_WORKER, InviteeRole.EDUCATOR, InviteeRole.ORGANISER);
    }

    @Test
    void aMovedMeetingInvitesAnew() {
        send(List.of(of(InviteeRole.CARERS)));
        long version = version();
        meetings.move(new MoveMeeting(meeting, version, "choroba psychologa", new MeetingPlan(today, "12:00", "siedziba ośrodka")));

        assertThat(meetings.details(meeting).invitations()).allMatch(InvitationRow::isOpen);
        assertThatThrownBy(() -> meetings.move(new MoveMeeting(meeting, version, "urlop", plan("szkoła")))).isInstanceOf(EditConflict.class);
    }

    @Test
    void aReviewIsClosedOnceEverybodyIsAccountedFor() {
        refused("REV-18", () -> reviews.record(closing(List.of())));
        List<InvitationId> invited = sendToAllBut(InviteeRole.FAMILY_ASSISTANT);
        meetings.leaveOut(of(InviteeRole.FAMILY_ASSISTANT), "rodzina nie ma asystenta");
        refused("REV-18", () -> reviews.record(closing(List.of())));

        reviews.record(closing(invited));

        assertThat(meetings.ahead(child)).isEmpty();
        assertThat(reviews.details(meeting).invitations()).extracting(row -> row.part() == null ? null : row.part().attendance())
                .containsOnly(Attendance.CAME, null);
        refused("REV-18", () -> meetings.leaveOut(invited.getFirst(), "za późno"));
    }

    @Test
    void whoCameIsCorrectedWithTheReview() {
        List<InvitationId> invited = sendToAllBut(null);
        reviews.record(closing(invited));
        TookPart ill = new TookPart(invited.getFirst(), new Part(Attendance.EXCUSED, "choroba"));

        reviews.correct(new CorrectReview(meeting, reviews.details(meeting).version(), "pomyłka", content(), List.of(ill)));

        assertThat(reviews.details(meeting).invitations()).filteredOn(row -> row.id().equals(invited.getFirst()))
                .singleElement()
                .satisfies(row -> assertThat(row.part()).isEqualTo(ill.part()));
    }

    @Test
    void aMeetingCalledOffMakesPlaceForAnother() {
        meetings.cancel(meeting, version(), "dziecko w szpitalu");
        assertThat(meetings.ahead(child)).isEmpty();
        assertThatThrownBy(() -> meetings.details(meeting)).isInstanceOf(NotFound.class);
        assertThat(meetings.plan(new PlanMeeting(ReviewId.next(), child, plan("szkoła")))).isNotEqualTo(meeting);
    }

    @Test
    void theMeetingOfAnInvisibleChildIsMissingAndAnAssistantCallsNone() {
        InvitationId hers = of(InviteeRole.MOTHER);
        caller.become(people.somebody(caller.centre(), Role.COORDINATOR, "Kto Inny"));
        assertThatThrownBy(() -> meetings.details(meeting)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> meetings.ahead(child)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> meetings.details(ReviewId.next())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> meetings.leaveOut(hers, "nieznany adres")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> letters.letter(hers)).isInstanceOf(NotFound.class);
        caller.become(people.somebody(caller.centre(), Role.FAMILY_ASSISTANT, "Anna Asystent"));
        assertThatThrownBy(() -> meetings.plan(new PlanMeeting(ReviewId.next(), child, plan("szkoła")))).isInstanceOf(NotPermitted.class);
    }

    private void ruling(LegalEffect effect, LocalDate on) {
        situations.record(new RecordLegalEvent(
                LegalEventId.next(), child, new LegalEventContent(effect, mother, on, on, null, "Sąd Rejonowy w Opolu", "III Nsm 512/26", null, null, null)));
    }

    private RecordReview closing(List<InvitationId> came) {
        return new RecordReview(meeting, child, content(), came.stream().map(one -> new TookPart(one, new Part(Attendance.CAME, null))).toList());
    }

    private ReviewContent content() {
        return ReviewFixture.heldOn(today);
    }

    private List<InvitationId> sendToAllBut(InviteeRole leftOut) {
        List<InvitationId> invited = meetings.details(meeting).invitations().stream()
                .filter(row -> row.to().role() != leftOut)
                .map(InvitationRow::id)
                .toList();
        send(invited);
        return invited;
    }

    private void send(List<InvitationId> invitations) {
        meetings.send(new SendInvitations(meeting, invitations, new InvitationSent(today, Channel.POST)));
    }

    private InvitationId of(InviteeRole role) {
        return meetings.details(meeting).invitations().stream().filter(row -> row.to().role() == role).findFirst().orElseThrow().id();
    }

    private long version() {
        return meetings.details(meeting).version();
    }

    private MeetingPlan plan(String place) {
        return new MeetingPlan(today, "10:00", place);
    }

    private static void refused(String rule, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
