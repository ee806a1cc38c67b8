package pl.ostoja.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import pl.ostoja.people.Address;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.PolishText;

/** Who is called to the meeting of a review, and what has become of it when the review is closed. */
final class MeetingRules {
    private MeetingRules() {}

    /** REV-14: a meeting is called for today or later, for a child that is in foster care (art. 131, 138). */
    static void checkDay(LocalDate meetsOn, CareFacts care, LocalDate today) {
        if (meetsOn.isBefore(today)) {
            throw new BusinessRuleViolation("REV-14", "review.violation.meetingInThePast", meetsOn);
        }
        if (care.stayOn(today).isEmpty()) {
            throw new BusinessRuleViolation("REV-14", "review.violation.meetingNotInCare");
        }
    }

    /**
     * REV-15: the place stands in every letter, so that it is never the address of the foster family: parents and the assistant of the family must not learn it
     * this way. "With the foster family" says enough.
     *
     * @param home of the foster family; null if the child lives elsewhere
     */
    static void checkPlace(String place, Address home) {
        if (home != null && says(place, home)) {
            throw new BusinessRuleViolation("REV-15", "review.violation.meetingAtHome");
        }
    }

    private static boolean says(String place, Address home) {
        String street = home.street() == null ? home.place() : home.street().replaceFirst("^(ul|al|pl|os)\\. ?", "");
        String wanted = Pattern.quote(PolishText.searchForm(street + " " + home.house()));
        return Pattern.compile("(?<![\\p{L}\\d])" + wanted + "(?![\\p{L}\\d])").matcher(PolishText.searchForm(place)).find();
    }

    /** REV-16: nobody is invited whom the act keeps out (REV-10, REV-11). */
    static void checkMayCall(Invitees invitees, Addressee one) {
        if (!invitees.mayCall(one)) {
            throw new BusinessRuleViolation("REV-16", "review.violation.mayNotCall", one.role());
        }
    }

    /** REV-17: an invitation goes out until the day of the meeting, and not in the future. */
    static void checkSent(LocalDate sentOn, LocalDate meetsOn, LocalDate today) {
        if (sentOn.isAfter(today)) {
            throw new BusinessRuleViolation("REV-17", "review.violation.sentInTheFuture", sentOn);
        }
        if (sentOn.isAfter(meetsOn)) {
            throw new BusinessRuleViolation("REV-17", "review.violation.sentAfterMeeting", meetsOn);
        }
    }

    /**
     * REV-18: when a review is closed, it is known of everybody who was invited whether they came, and of everybody else on the list why they were not
     * invited; whoever may not be called any more needs no reason.
     */
    static void checkParts(Collection<InvitationRow> invitations, Map<InvitationId, Part> taken, Invitees invitees) {
        for (InvitationRow invitation : invitations) {
            if (invitation.isOpen() && invitees.mayCall(invitation.to())) {
                throw new BusinessRuleViolation("REV-18", "review.violation.invitationOpen", invitation.to().role());
            }
            if (invitation.isSent() && !taken.containsKey(invitation.id())) {
                throw new BusinessRuleViolation("REV-18", "review.violation.partUnknown", invitation.to().role());
            }
        }
    }

    /**
     * REV-20: everybody is on the list whom the act calls on the day of the meeting, also where the child has moved or a parent has got authority back since the
     * meeting was called (art. 130, 137).
     */
    static void checkComplete(Collection<InvitationRow> invitations, Invitees invitees) {
        invitees.missing(invitations).stream().findFirst().ifPresent(invitee -> {
            throw new BusinessRuleViolation("REV-20", "review.violation.notOnTheList", invitee.role());
        });
    }

    /** REV-19: a review is held by somebody: at least one who was invited came, or it says in words who took part (art. 130, 137). */
    static void checkSomebody(String present, Collection<Part> taken) {
        boolean came = taken.stream().anyMatch(part -> part.attendance() == Attendance.CAME);
        if (!came && (present == null || present.isBlank())) {
            throw new BusinessRuleViolation("REV-19", "review.violation.nobodyPresent");
        }
    }
}
