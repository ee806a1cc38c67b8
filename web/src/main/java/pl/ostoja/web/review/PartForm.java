package pl.ostoja.web.review;

import java.io.Serializable;
import pl.ostoja.review.Attendance;
import pl.ostoja.review.InvitationRow;
import pl.ostoja.review.Part;
import pl.ostoja.review.TookPart;

/** What is typed about somebody who was invited. */
public class PartForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final InvitationRow invitation;
    private Attendance attendance;
    private String remark;

    PartForm(InvitationRow invitation) {
        this.invitation = invitation;
        if (invitation.part() != null) {
            attendance = invitation.part().attendance();
            remark = invitation.part().remark();
        }
    }

    TookPart taken() {
        return new TookPart(invitation.id(), new Part(attendance, remark));
    }

    public InvitationRow getInvitation() {
        return invitation;
    }

    public Attendance[] getAttendances() {
        return Attendance.values();
    }

    public Attendance getAttendance() {
        return attendance;
    }

    public void setAttendance(Attendance attendance) {
        this.attendance = attendance;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
