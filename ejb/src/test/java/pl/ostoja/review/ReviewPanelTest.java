package pl.ostoja.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReviewPanelTest {

    @Test
    @DisplayName("REV-26: of those whom the act calls it is said who came; an opinion in writing is no presence, others do not count")
    void whoWasThere() {
        ReviewPanel panel = ReviewPanel.of(true, List.of(
                row(InviteeRole.CARERS, Attendance.CAME), row(InviteeRole.PSYCHOLOGIST, Attendance.IN_WRITING), row(InviteeRole.MOTHER, Attendance.ABSENT),
                row(InviteeRole.COORDINATOR, Attendance.CAME), row(InviteeRole.ADOPTION_CENTRE, null), row(InviteeRole.SCHOOL, Attendance.CAME)));

        assertThat(panel.called()).hasSize(5);
        assertThat(panel.came()).containsExactly(InviteeRole.CARERS, InviteeRole.COORDINATOR);
        assertThat(panel.absent()).containsExactly(InviteeRole.PSYCHOLOGIST, InviteeRole.MOTHER, InviteeRole.ADOPTION_CENTRE);
        assertThat(panel.isComplete()).isFalse();
    }

    @Test
    @DisplayName("REV-26: in an institution its staff is called, and the adoption centre is not")
    void inAnInstitution() {
        List<InvitationRow> rows = List.of(row(InviteeRole.DIRECTOR, Attendance.CAME), row(InviteeRole.ADOPTION_CENTRE, Attendance.ABSENT));

        assertThat(ReviewPanel.of(false, rows).isComplete()).isTrue();
        assertThat(ReviewPanel.of(true, rows).absent()).containsExactly(InviteeRole.ADOPTION_CENTRE);
        assertThat(ReviewPanel.of(true, List.of())).as("nobody was called here").isNull();
    }

    @Test
    @DisplayName("REV-27: of a conflict of interest it is said who had it, who declared it, and what was done, or nothing at all")
    void conflictOfInterest() {
        assertThat(ConflictOfInterest.of(" ", null, "")).isNull();
        assertThatCode(() -> ReviewRules.checkConflict(null)).doesNotThrowAnyException();
        assertThatCode(() -> ReviewRules.checkConflict(ConflictOfInterest.of("psycholog", "psycholog", "wyłączyła się"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> ReviewRules.checkConflict(ConflictOfInterest.of("psycholog", "psycholog", " ")))
                .hasMessage("REV-27 review.violation.conflictIncomplete");
        assertThatThrownBy(() -> ReviewRules.checkConflict(ConflictOfInterest.of("psycholog", null, "wyłączyła się")))
                .hasMessage("REV-27 review.violation.conflictIncomplete");
    }

    private static InvitationRow row(InviteeRole role, Attendance attendance) {
        Part part = attendance == null ? null : new Part(attendance, null);
        return new InvitationRow(InvitationId.next(), new Addressee(role, null, null, null), null, attendance == null ? "nie dotyczy" : null, part);
    }
}
