package pl.ostoja.web.assistance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import pl.ostoja.assistance.AddMember;
import pl.ostoja.assistance.CaseMemberId;
import pl.ostoja.assistance.MemberRole;

/** Somebody belongs to the family too: {@code /assistance/add-member?case=…}. */
@Named
@ViewScoped
public class NewMemberPage extends CaseChangePage {
    private static final long serialVersionUID = 1L;

    /** Made with the form, so that a form sent twice adds one person. */
    private final CaseMemberId id = CaseMemberId.next();

    private final MemberForm form = new MemberForm(MemberRole.CHILD);
    private LocalDate since;

    @Override
    protected void opened() {
        since = getFile().day();
    }

    public String add() {
        service.addMember(new AddMember(id, getAssistance(), form.entry(), since));
        return done("assistance.member.added");
    }

    public MemberForm getForm() {
        return form;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
