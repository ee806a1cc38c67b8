package pl.ostoja.web.fostering;

import pl.ostoja.fostering.MemberContent;
import pl.ostoja.fostering.MemberTie;

/** What is typed about somebody of the household. */
public class HousemateForm extends DatedForm {
    private static final long serialVersionUID = 1L;

    private MemberTie tie;
    private boolean elsewhere;

    static HousemateForm of(MemberContent content) {
        HousemateForm form = new HousemateForm();
        form.tie = content.tie();
        form.elsewhere = content.elsewhere();
        form.dated(content.since(), content.until(), content.remark());
        return form;
    }

    MemberContent content() {
        return new MemberContent(tie, elsewhere, getSince(), getUntil(), getRemark());
    }

    public MemberTie getTie() {
        return tie;
    }

    public void setTie(MemberTie tie) {
        this.tie = tie;
    }

    public boolean isElsewhere() {
        return elsewhere;
    }

    public void setElsewhere(boolean elsewhere) {
        this.elsewhere = elsewhere;
    }
}
