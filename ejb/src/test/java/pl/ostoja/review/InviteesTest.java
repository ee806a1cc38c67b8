package pl.ostoja.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.ostoja.authority.ParentalAuthority;
import pl.ostoja.authority.SituationDetails;
import pl.ostoja.people.KinshipKind;

class InviteesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    @DisplayName("REV-10: in family care art. 130 calls the carers and the team around them")
    void familyCare() {
        Invitees invitees = Invitees.of(true, situation(ParentalAuthority.UNKNOWN));

        assertThat(invitees.article()).isEqualTo("art. 130 UWR");
        assertThat(invitees.who(Invitation.REQUIRED)).extracting(Invitee::role).containsExactly(
                InviteeRole.CARERS, InviteeRole.PEDAGOGUE, InviteeRole.PSYCHOLOGIST, InviteeRole.FAMILY_ASSISTANT, InviteeRole.ADOPTION_CENTRE,
                InviteeRole.COORDINATOR);
        assertThat(invitees.who(Invitation.AS_NEEDED)).isEmpty();
        assertThat(invitees.who(Invitation.POSSIBLE)).extracting(Invitee::role).containsExactly(
                InviteeRole.COURT, InviteeRole.FAMILY_SUPPORT_CENTRE, InviteeRole.SOCIAL_WELFARE_CENTRE, InviteeRole.POLICE, InviteeRole.HEALTH_CARE,
                InviteeRole.SCHOOL, InviteeRole.ORGANISATION, InviteeRole.CLOSE_PERSON);
    }

    @Test
    @DisplayName("REV-10: in an institution art. 137 calls its staff and the organiser, doctor and nurse as needed; the family assistant may come")
    void institution() {
        Invitees invitees = Invitees.of(false, situation(ParentalAuthority.UNKNOWN));

        assertThat(invitees.article()).isEqualTo("art. 137 UWR");
        assertThat(invitees.who(Invitation.REQUIRED)).extracting(Invitee::role).containsExactly(
                InviteeRole.DIRECTOR, InviteeRole.PEDAGOGUE, InviteeRole.PSYCHOLOGIST, InviteeRole.SOCIAL_WORKER, InviteeRole.EDUCATOR, InviteeRole.ORGANISER);
        assertThat(invitees.who(Invitation.AS_NEEDED)).extracting(Invitee::role).containsExactly(InviteeRole.DOCTOR_AND_NURSE);
        assertThat(invitees.who(Invitation.POSSIBLE)).extracting(Invitee::role).contains(InviteeRole.FAMILY_ASSISTANT, InviteeRole.ADOPTION_CENTRE);
    }

    @ParameterizedTest
    @EnumSource(names = {"FULL", "RESTRICTED", "SUSPENDED"})
    @DisplayName("REV-11: a parent who is not deprived of parental authority is invited")
    void invited(ParentalAuthority authority) {
        assertThat(Invitees.of(true, situation(authority)).who(Invitation.REQUIRED))
                .contains(new Invitee(InviteeRole.MOTHER, Invitation.REQUIRED, null, "Izabela Adamczyk", authority, DAY));
    }

    @ParameterizedTest
    @EnumSource(names = {"DEPRIVED", "BLANKET_CONSENT"})
    @DisplayName("REV-11: a parent without parental authority is named among those who are not invited, in either kind of care")
    void notInvited(ParentalAuthority authority) {
        Invitee mother = new Invitee(InviteeRole.MOTHER, Invitation.FORBIDDEN, null, "Izabela Adamczyk", authority, DAY);

        assertThat(Invitees.of(true, situation(authority)).who(Invitation.FORBIDDEN)).containsExactly(mother);
        assertThat(Invitees.of(false, situation(authority)).who(Invitation.FORBIDDEN)).containsExactly(mother);
    }

    @ParameterizedTest
    @EnumSource(names = {"DEAD", "UNKNOWN", "NOT_RECORDED"})
    @DisplayName("REV-11: who is dead, unknown or not written down is on no list")
    void nobody(ParentalAuthority authority) {
        assertThat(Invitees.of(true, situation(authority)).all()).extracting(Invitee::role).doesNotContain(InviteeRole.MOTHER, InviteeRole.FATHER);
    }

    /** The father is dead in all of them. */
    private static SituationDetails situation(ParentalAuthority mother) {
        return new SituationDetails(
                DAY,
                List.of(
                        new SituationDetails.ParentRow(KinshipKind.MOTHER, null, "Izabela Adamczyk", mother, DAY),
                        new SituationDetails.ParentRow(KinshipKind.FATHER, null, "Jan Adamczyk", ParentalAuthority.DEAD, DAY)),
                List.of(), false, List.of());
    }
}
