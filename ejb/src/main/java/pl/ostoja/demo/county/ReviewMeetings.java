package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.ostoja.authority.LegalFacts;
import pl.ostoja.authority.LegalSituation;
import pl.ostoja.authority.ParentOnDay;
import pl.ostoja.authority.SituationDetails;
import pl.ostoja.law.Holidays;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.Channel;
import pl.ostoja.placement.StayFacts;
import pl.ostoja.review.Attendance;
import pl.ostoja.review.Invitation;
import pl.ostoja.review.InvitationId;
import pl.ostoja.review.InvitationSent;
import pl.ostoja.review.Invitee;
import pl.ostoja.review.InviteeRole;
import pl.ostoja.review.Invitees;
import pl.ostoja.review.MeetingPlan;
import pl.ostoja.review.Part;
import pl.ostoja.review.ReviewCalendar;
import pl.ostoja.review.ReviewId;
import pl.ostoja.review.ReviewSeeds;

/**
 * The meetings of reviews: those of the last weeks with whoever came, and those called for reviews that are due soon. A county that has just begun to use the
 * product has none of the years before.
 */
final class ReviewMeetings {
    private static final int KEPT_DAYS = 60;
    private static final int CALLED_DAYS = 21;
    private static final int SENT_BEFORE_DAYS = 14;
    private static final List<String> HOURS = List.of("09:00", "10:00", "11:30", "13:00");
    private static final List<Channel> CHANNELS = List.of(Channel.POST, Channel.POST, Channel.E_DELIVERY, Channel.TELEPHONE, Channel.EPUAP, Channel.IN_PERSON, Channel.OTHER);
    private static final List<Attendance> ATTENDANCES = List.of(
            Attendance.CAME, Attendance.CAME, Attendance.CAME, Attendance.CAME, Attendance.EXCUSED, Attendance.IN_WRITING, Attendance.ABSENT);

    private final Dice dice;
    private final CareLaw law;
    private final Registry registry;
    private final LocalDate today;

    ReviewMeetings(Dice dice, CareLaw law, Registry registry, LocalDate today) {
        this.dice = dice;
        this.law = law;
        this.registry = registry;
        this.today = today;
    }

    List<ChildAssessments.Called> of(ChildDraft child, CareFacts care, List<ChildAssessments.Reviewed> reviews, LegalFacts legal) {
        List<ChildAssessments.Called> called = new ArrayList<>();
        reviews.stream().filter(review -> review.content().heldOn().isAfter(today.minusDays(KEPT_DAYS))).forEach(review -> {
            LocalDate day = review.content().heldOn();
            care.stayOn(day).ifPresent(stay -> called.add(meeting(review.id(), day, invitees(stay, legal, day))));
        });
        Optional<StayFacts> stay = care.stayOn(today).filter(one -> child.isInCare());
        LocalDate last = reviews.stream().map(review -> review.content().heldOn()).max(Comparator.naturalOrder()).orElse(null);
        if (last != null && stay.isPresent()) {
            LocalDate day = Holidays.lastWorkingDayUntil(ReviewCalendar.nextAfter(care.born(), last, law).planBy().minusDays(dice.between(0, 4)));
            if (day.isAfter(today) && day.isBefore(today.plusDays(CALLED_DAYS)) && day.isBefore(law.adultOn(care.born()))) {
                called.add(meeting(new ReviewId(dice.id(today.minusDays(1))), day, invitees(stay.get(), legal, today)));
            }
        }
        return called;
    }

    private ChildAssessments.Called meeting(ReviewId id, LocalDate day, Invitees invitees) {
        LocalDate calledOn = Stream.of(Holidays.lastWorkingDayUntil(day.minusDays(SENT_BEFORE_DAYS)), Holidays.lastWorkingDayUntil(today.minusDays(1)))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<ReviewSeeds.Invited> invited = invitees.who(Invitation.REQUIRED).stream().map(invitee -> invited(invitee, calledOn, day)).toList();
        return new ChildAssessments.Called(id, new MeetingPlan(day, dice.pick(HOURS), Texts.MEETING_PLACE), invited, calledOn);
    }

    /** Everybody who was called to a meeting that is over is accounted for. */
    private ReviewSeeds.Invited invited(Invitee invitee, LocalDate calledOn, LocalDate day) {
        InvitationId id = new InvitationId(dice.id(calledOn));
        boolean over = day.isBefore(today);
        if (invitee.role() == InviteeRole.FAMILY_ASSISTANT && dice.chance(0.5)) {
            return new ReviewSeeds.Invited(id, invitee, null, Texts.NO_ASSISTANT, null);
        }
        if (!over && dice.chance(0.25)) {
            return new ReviewSeeds.Invited(id, invitee, null, null, null);
        }
        return new ReviewSeeds.Invited(id, invitee, new InvitationSent(calledOn, dice.pick(CHANNELS)), null, over ? part() : null);
    }

    private Part part() {
        Attendance attendance = dice.pick(ATTENDANCES);
        return new Part(attendance, switch (attendance) {
            case EXCUSED -> dice.pick(Texts.EXCUSES);
            case IN_WRITING -> dice.pick(Texts.OPINIONS_IN_WRITING);
            case CAME, ABSENT -> null;
        });
    }

    private Invitees invitees(StayFacts stay, LegalFacts legal, LocalDate day) {
        LegalSituation situation = LegalSituation.on(day, legal);
        List<SituationDetails.ParentRow> parents = Stream.of(situation.mother(), situation.father()).map(this::row).toList();
        return Invitees.of(stay.form().isFamilyBased(), new SituationDetails(day, parents, List.of(), situation.isLegallyFree(), List.of()));
    }

    private SituationDetails.ParentRow row(ParentOnDay parent) {
        PersonId person = parent.person() == null ? null : new PersonId(parent.person());
        return new SituationDetails.ParentRow(
                parent.role(), person, person == null ? null : registry.data(person).fullName(), parent.authority(), parent.since());
    }
}
