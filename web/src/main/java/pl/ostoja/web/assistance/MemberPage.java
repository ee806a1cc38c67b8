package pl.ostoja.web.assistance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import pl.ostoja.assistance.CaseMemberId;
import pl.ostoja.assistance.CaseMemberRow;
import pl.ostoja.shared.NotFound;

/** Somebody has left the family, or was written down by mistake: {@code /assistance/member?case=…&member=…}. */
@Named
@ViewScoped
public class MemberPage extends CaseChangePage {
    private static final long serialVersionUID = 1L;

    private CaseMemberId member;
    private CaseMemberRow row;
    private LocalDate lastDay;
    private String reason;

    @Override
    protected void opened() {
        row = getFile().members().stream().filter(one -> one.id().equals(member)).findFirst().orElseThrow(NotFound::new);
        lastDay = row.period().isOpen() ? getFile().day() : row.period().until();
    }

    public String leave() {
        service.endMember(member, lastDay, row.version());
        return done("assistance.member.left");
    }

    public String remove() {
        service.removeMember(member, row.version(), reason);
        return done("assistance.member.removed");
    }

    public CaseMemberRow getRow() {
        return row;
    }

    public CaseMemberId getMember() {
        return member;
    }

    public void setMember(CaseMemberId member) {
        this.member = member;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
