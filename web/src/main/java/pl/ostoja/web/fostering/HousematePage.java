package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.duplicate.LikelyPersonService;
import pl.ostoja.fostering.CorrectMember;
import pl.ostoja.fostering.MemberContent;
import pl.ostoja.fostering.MemberDetails;
import pl.ostoja.fostering.MemberService;
import pl.ostoja.fostering.MemberTie;
import pl.ostoja.fostering.RecordMember;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** Somebody of the household: written down, corrected, taken away. */
@Named
@ViewScoped
public class HousematePage extends FamilyFactPage<MemberDetails> {
    private static final long serialVersionUID = 1L;
    private static final String SHOWN = "/fostering/household";

    @Inject MemberService service;
    @Inject LikelyPersonService register;

    private HousemateForm form = new HousemateForm();
    private final CarerForm somebody = new CarerForm();

    @Override
    protected MemberDetails stored() {
        return service.details(id());
    }

    @Override
    protected void opened(MemberDetails row) {
        isAbout(row.family());
        form = HousemateForm.of(row.content());
    }

    @Override
    protected void begun(LocalDate today) {
        form.setSince(today);
        form.setTie(MemberTie.CHILD);
    }

    public String record() {
        if (somebody.asks(register::likely)) {
            return null;
        }
        service.record(new RecordMember(id(), getFamily(), somebody.entry(), form.content()));
        return toFamily(SHOWN, "fostering.member.recorded");
    }

    public String correct() {
        service.correct(new CorrectMember(id(), getRow().version(), getReason(), form.content()));
        return toFamily(SHOWN, "fostering.member.corrected");
    }

    public String remove() {
        service.remove(id(), getRow().version(), getReason());
        return toFamily(SHOWN, "fostering.member.removed");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
                .in("fostering.member.tie", MemberContent::tie)
                .in("fostering.member.elsewhere", MemberContent::elsewhere)
                .in("fostering.member.since", MemberContent::since)
                .in("fostering.member.until", MemberContent::until)
                .in("fostering.member.remark", MemberContent::remark)
                .found();
    }

    public CarerForm getSomebody() {
        return somebody;
    }

    public String getName() {
        return isNew() ? null : getRow().name();
    }

    public MemberTie[] getTies() {
        return MemberTie.values();
    }

    public HousemateForm getForm() {
        return form;
    }
}
