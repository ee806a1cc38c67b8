package pl.ostoja.review;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import pl.ostoja.authority.SituationDetails;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.shared.PolishText;

/**
 * Whom a meeting that reviews a child's situation calls.
 *
 * @param article the provision that lists them
 */
public record Invitees(String article, List<Invitee> all) implements Serializable {
    private static final List<Invitee> POSSIBLE = are(
            Invitation.POSSIBLE,
            InviteeRole.COURT, InviteeRole.FAMILY_SUPPORT_CENTRE, InviteeRole.SOCIAL_WELFARE_CENTRE, InviteeRole.POLICE, InviteeRole.HEALTH_CARE,
            InviteeRole.SCHOOL, InviteeRole.ORGANISATION, InviteeRole.CLOSE_PERSON);

    private static final List<Invitee> OF_A_FAMILY = are(
            Invitation.REQUIRED,
            InviteeRole.CARERS, InviteeRole.PEDAGOGUE, InviteeRole.PSYCHOLOGIST, InviteeRole.FAMILY_ASSISTANT, InviteeRole.ADOPTION_CENTRE,
            InviteeRole.COORDINATOR);

    private static final List<Invitee> OF_AN_INSTITUTION = Stream.of(
                    are(Invitation.REQUIRED,
                            InviteeRole.DIRECTOR, InviteeRole.PEDAGOGUE, InviteeRole.PSYCHOLOGIST, InviteeRole.SOCIAL_WORKER, InviteeRole.EDUCATOR,
                            InviteeRole.ORGANISER),
                    are(Invitation.AS_NEEDED, InviteeRole.DOCTOR_AND_NURSE),
                    are(Invitation.POSSIBLE, InviteeRole.FAMILY_ASSISTANT, InviteeRole.ADOPTION_CENTRE))
            .flatMap(List::stream)
            .toList();

    public Invitees {
        all = List.copyOf(all);
    }

    /**
     * REV-10: in family care the carers and the team around them (art. 130), in an institution its staff (art. 137), in both the parents who have parental
     * authority, and whom else the meeting wishes to hear.
     *
     * @param familyBased whether the child lives in family-based care
     */
    public static Invitees of(boolean familyBased, SituationDetails situation) {
        Stream<Invitee> parents = situation.parents().stream().flatMap(Invitees::parent);
        Stream<Invitee> staff = (familyBased ? OF_A_FAMILY : OF_AN_INSTITUTION).stream();
        return new Invitees(familyBased ? "art. 130 UWR" : "art. 137 UWR", Stream.of(staff, parents, POSSIBLE.stream()).flatMap(each -> each).toList());
    }

    /** REV-16: whether the act lets the meeting call this person; a parent is asked for by name, everybody else by function, and no such parent by any function. */
    boolean mayCall(Addressee one) {
        return who(Invitation.FORBIDDEN).stream().noneMatch(invitee -> isNamed(invitee.name(), one.name()))
                && all.stream().filter(invitee -> isFor(one, invitee)).anyMatch(invitee -> invitee.invitation() != Invitation.FORBIDDEN);
    }

    /** REV-20: whom the act calls and nobody has put on the list. */
    public List<Invitee> missing(Collection<InvitationRow> invitations) {
        return who(Invitation.REQUIRED).stream().filter(invitee -> invitations.stream().noneMatch(row -> isFor(row.to(), invitee))).toList();
    }

    /** Whether the act calls somebody of this function, or a parent. */
    static boolean isRequired(InviteeRole role, boolean familyBased) {
        Stream<Invitee> staff = (familyBased ? OF_A_FAMILY : OF_AN_INSTITUTION).stream().filter(one -> one.invitation() == Invitation.REQUIRED);
        return role == InviteeRole.MOTHER || role == InviteeRole.FATHER || staff.anyMatch(one -> one.role() == role);
    }

    public List<Invitee> who(Invitation invitation) {
        return all.stream().filter(invitee -> invitee.invitation() == invitation).toList();
    }

    /**
     * REV-11: a parent is invited unless deprived of parental authority (art. 130, 137); who agreed to adoption by whomever has none either (KRO art. 119¹). A
     * restricted or suspended authority is not a deprivation. Nobody is invited who is dead, unknown, or of whom nothing was written down.
     */
    private static Stream<Invitee> parent(SituationDetails.ParentRow parent) {
        return switch (parent.authority()) {
            case FULL, RESTRICTED, SUSPENDED -> Stream.of(parent(parent, Invitation.REQUIRED));
            case DEPRIVED, BLANKET_CONSENT -> Stream.of(parent(parent, Invitation.FORBIDDEN));
            case DEAD, UNKNOWN, NOT_RECORDED -> Stream.empty();
        };
    }

    private static boolean isFor(Addressee one, Invitee invitee) {
        return invitee.role() == one.role() && Objects.equals(invitee.person(), one.person());
    }

    private static boolean isNamed(String name, String other) {
        return name != null && other != null && PolishText.searchForm(name).equals(PolishText.searchForm(other));
    }

    private static Invitee parent(SituationDetails.ParentRow parent, Invitation invitation) {
        InviteeRole role = parent.role() == KinshipKind.MOTHER ? InviteeRole.MOTHER : InviteeRole.FATHER;
        return new Invitee(role, invitation, parent.person(), parent.name(), parent.authority(), parent.since());
    }

    private static List<Invitee> are(Invitation invitation, InviteeRole... roles) {
        return Arrays.stream(roles).map(role -> Invitee.byFunction(role, invitation)).toList();
    }
}
