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
import pl.ostoja.access.Role;
import pl.ostoja.authority.LegalEffect;
import pl.ostoja.authority.LegalEventContent;
import pl.ostoja.authority.LegalEventId;
import pl.ostoja.authority.LegalSituationService;
import pl.ostoja.authority.RecordLegalEvent;
import pl.ostoja.centre.CentreId;
import pl.ostoja.court.CourtFilingType;
import pl.ostoja.court.CourtService;
import pl.ostoja.court.FilingChannel;
import pl.ostoja.court.FilingContent;
import pl.ostoja.court.FilingId;
import pl.ostoja.court.RecordFiling;
import pl.ostoja.duty.DutyService;
import pl.ostoja.fostering.FamilyFixture;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.law.Due;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.EndStay;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.Order;
import pl.ostoja.placement.PlaceChild;
import pl.ostoja.placement.PlacedFixture;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.placement.StayId;
import pl.ostoja.placement.StayTerms;
import pl.ostoja.reporting.DutyFilter;
import pl.ostoja.reporting.DutyListService;
import pl.ostoja.reporting.DutyRow;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;

@ServiceTest
@Tag("h2")
class ReviewServiceIT {
    @Inject
    ReviewService reviews;

    @Inject
    MeetingService meetings;

    @Inject
    LegalSituationService situations;

    @Inject
    CourtService court;

    @Inject
    DutyListService lists;

    @Inject
    DutyService duties;

    @Inject
    ChildService children;

    @Inject
    PlacementService placements;

    @Inject
    FosterFamilyService families;

    @Inject
    PlacedFixture placed;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private ChildId child;
    private StayId stay;
    private LocalDate placedOn;

    @BeforeEach
    void placeAChild() {
        caller.become(Caller.system(CentreId.next()));
        placedOn = LocalDate.now(clock).minusMonths(5);
        PlacedFixture.Placed zofia = placed.zofia(placedOn);
        child = zofia.child();
        stay = zofia.stay();
    }

    @Test
    void theNextReviewFollowsFromTheLast() {
        LocalDate heldOn = placedOn.plusMonths(4);
        reviews.record(ReviewFixture.aReview(child, heldOn));

        assertThat(open("REVIEW")).singleElement().satisfies(next -> {
            assertThat(next.unshiftedOn()).isEqualTo(heldOn.plusMonths(6));
            assertThat(next.why().key()).isEqualTo("review.why.next");
        });
        assertThat(open("REVIEW_OPINION")).hasSize(1);
        assertThat(duties.check()).as("DUT-2").isEmpty();
    }

    /** REV-10, REV-11. */
    @Test
    void theMotherIsInvitedUntilTheDayOnWhichSheIsDeprivedOfParentalAuthority() {
        PersonId mother = children.addRelative(child, CareFixture.aMother("Iwona", "Lis"));
        assertThat(reviews.invitees(child).who(Invitation.REQUIRED)).extracting(Invitee::name).contains("Iwona Lis");

        LocalDate today = LocalDate.now(clock);
        situations.record(new RecordLegalEvent(
                LegalEventId.next(), child, new LegalEventContent(LegalEffect.DEPRIVED, mother, today, today, null, "Sąd Rejonowy w Opolu", "III Nsm 512/26", null, null, null)));

        assertThat(reviews.invitees(child).who(Invitation.REQUIRED)).extracting(Invitee::role).contains(InviteeRole.CARERS).doesNotContain(InviteeRole.MOTHER);
        assertThat(reviews.invitees(child).who(Invitation.FORBIDDEN)).extracting(Invitee::name).containsExactly("Iwona Lis");
    }

    @Test
    void writingTheSameReviewDownTwiceWritesItOnce() {
        RecordReview command = ReviewFixture.aReview(child, placedOn.plusMonths(4));
        reviews.record(command);
        reviews.record(command);
        assertThat(reviews.of(child)).hasSize(1);
    }

    @Test
    void everythingOfAChildIsWhatItsPartsSay() {
        reviews.record(ReviewFixture.aReview(child, placedOn.plusMonths(4)));

        ReviewDetails held = reviews.of(child).getFirst();
        assertThat(reviews.everythingOf(child)).isEqualTo(new ChildReviews(
                meetings.ahead(child), List.of(new ReviewRow(held.id(), held.content(), held.daysLate(), held.opinionSentOn())), reviews.outside(child)));
    }

    @Test
    void theOpinionIsDoneOnceItWasSent() {
        ReviewId id = reviews.record(ReviewFixture.aReview(child, placedOn.plusMonths(4)));
        reviews.opinionSent(id, placedOn.plusMonths(4).plusDays(3));
        assertThat(open("REVIEW_OPINION")).isEmpty();
    }

    @Test
    void theSecondOfTwoCorrectionsIsToldThatItIsLate() {
        ReviewId id = reviews.record(ReviewFixture.aReview(child, placedOn.plusMonths(4)));
        long version = reviews.details(id).version();
        reviews.correct(new CorrectReview(id, version, "pomyłka w dacie", ReviewFixture.heldOn(placedOn.plusMonths(3)), List.of()));

        assertThatThrownBy(() -> reviews.correct(new CorrectReview(id, version, "inna pomyłka", ReviewFixture.heldOn(placedOn.plusMonths(2)), List.of())))
                .isInstanceOf(EditConflict.class);
        assertThat(open("REVIEW")).singleElement().satisfies(next -> assertThat(next.unshiftedOn()).isEqualTo(placedOn.plusMonths(9)));
    }

    @Test
    void aReviewTakenAwayCountsNoMore() {
        ReviewId id = reviews.record(ReviewFixture.aReview(child, placedOn.plusMonths(4)));
        reviews.remove(id, reviews.details(id).version(), "wpisana przy innym dziecku");

        assertThat(reviews.of(child)).isEmpty();
        assertThat(open("REVIEW")).singleElement().satisfies(first -> assertThat(first.unshiftedOn()).isEqualTo(placedOn.plusMonths(6)));
    }

    @Test
    void theReviewOfAnInvisibleChildIsMissing() {
        ReviewId id = reviews.record(ReviewFixture.aReview(child, placedOn.plusMonths(4)));
        caller.become(people.somebody(caller.centre(), Role.COORDINATOR, "Kto Inny"));
        assertThatThrownBy(() -> reviews.details(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviews.details(ReviewId.next())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviews.of(child)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviews.everythingOf(child)).isInstanceOf(NotFound.class);
    }

    @Test
    void informationSentToTheCourtStartsTheNextTerm() {
        LocalDate sent = placedOn.plusMonths(4);
        court.record(new RecordFiling(
                FilingId.next(), child,
                new FilingContent(CourtFilingType.CHILD_PERSONAL_SITUATION_INFO, sent, FilingChannel.E_DELIVERY, "Sąd Rejonowy w Opolu", null, null, null)));
        assertThat(open("SITUATION_INFO")).singleElement().satisfies(next -> assertThat(next.unshiftedOn()).isEqualTo(sent.plusMonths(6)));
        assertThat(court.of(child)).hasSize(1);
    }

    @Test
    void whatIsOwedEndsWithTheStay() {
        long version = children.details(child).stays().getFirst().version();
        placements.end(new EndStay(stay, LocalDate.now(clock), EndReason.RETURN_TO_FAMILY, null, version));
        assertThat(open("REVIEW")).isEmpty();
        assertThat(open("SITUATION_INFO")).isEmpty();
        assertThat(duties.check()).as("DUT-2").isEmpty();
    }

    @Test
    void rev8_aChildNotHeardWithoutReasonIsRefusedAndNothingIsWritten() {
        ReviewContent silent = ReviewFixture.held(placedOn.plusMonths(1), ChildHeard.NO, null, null);
        assertThatThrownBy(() -> reviews.record(new RecordReview(ReviewId.next(), child, silent, List.of())))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("REV-8"));
        assertThat(reviews.of(child)).isEmpty();
    }

    /** REV-13. */
    @Test
    void aReviewHeldAfterItsTermSaysWhyAndByHowManyDays() {
        ChildId late = children.register(CareFixture.aGirl("Maja", "Kowalczyk"));
        LocalDate since = LocalDate.now(clock).minusMonths(8);
        placements.place(PlaceChild.of(
                late, families.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, "Lipowscy")),
                StayTerms.of(LegalBasis.COURT_ORDER, Order.of("Sąd Rejonowy w Opolu", "III Nsm 7/26", since), since)));
        LocalDate legal = Due.within(since.plusMonths(6)).legal();
        assertThatThrownBy(() -> reviews.record(ReviewFixture.aReview(late, legal.plusDays(3))))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("REV-13"));

        ReviewContent explained = ReviewFixture.held(legal.plusDays(3), ChildHeard.YES, null, "choroba koordynatora");
        ReviewId id = reviews.record(new RecordReview(ReviewId.next(), late, explained, List.of()));

        assertThat(reviews.details(id).daysLate()).isEqualTo(3);
        assertThat(reviews.details(id).next().unshifted()).isEqualTo(legal.plusDays(3).plusMonths(6));
    }

    private List<DutyRow> open(String kind) {
        return lists.about(child.value()).stream()
                .filter(row -> row.state() == DutyFilter.State.OPEN && row.kind().equals(kind))
                .toList();
    }
}
