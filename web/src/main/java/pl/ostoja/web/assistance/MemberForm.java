package pl.ostoja.web.assistance;

import pl.ostoja.assistance.MemberEntry;
import pl.ostoja.assistance.MemberRole;
import pl.ostoja.web.people.SomebodyForm;

/** Who belongs to the family, and as what. */
public class MemberForm extends SomebodyForm {
    private static final long serialVersionUID = 1L;

    private MemberRole role;

    public MemberForm(MemberRole role) {
        this.role = role;
    }

    MemberEntry entry() {
        return new MemberEntry(chosen(), chosen() == null ? getPerson().data() : null, role);
    }

    public MemberRole[] getRoles() {
        return MemberRole.values();
    }

    public MemberRole getRole() {
        return role;
    }

    public void setRole(MemberRole role) {
        this.role = role;
    }
}
