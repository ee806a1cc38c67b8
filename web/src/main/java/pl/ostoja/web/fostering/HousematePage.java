package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.duplicate.LikelyPersonService;
import pl.ostoja.fostering.CorrectMember;
import pl.ostoja.fostering.FamilyFactId;
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
public class HousematePage extends FamilyFactPage {
    private static final long serialVersionUID = 1L;
    private static final String SHOWN = "/fostering/household";

    @Inject MemberService service;
    @Inject LikelyPersonService register;

    private HousemateForm form = new HousemateForm();
    private final CarerForm somebody = new CarerForm();
    private String name;

    @Override
    protected void opened(FamilyFactId stored) {
        form = HousemateForm.of(read(stored).content());
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
        return to(SHOWN, "fostering.member.recorded");
    }

    public String correct() {
        service.correct(new CorrectMember(id(), version(), getReason(), form.content()));
        return to(SHOWN, "fostering.member.corrected");
    }

    public String remove() {
        service.remove(id(), version(), getReason());
        return to(SHOWN, "fostering.member.removed");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(read(id()).content(), form.content())
                .in("fostering.member.tie", MemberContent::tie)
                .in("fostering.member.elsewhere", MemberContent::elsewhere)
                .in("fostering.member.since", MemberContent::since)
                .in("fostering.member.until", MemberContent::until)
                .in("fostering.member.remark", MemberContent::remark)
                .found();
    }

    private MemberDetails read(FamilyFactId stored) {
        MemberDetails details = service.details(stored);
        found(details.family(), details.version());
        name = details.name();
        return details;
    }

    public CarerForm getSomebody() {
        return somebody;
    }

    public String getName() {
        return name;
    }

    public MemberTie[] getTies() {
        return MemberTie.values();
    }

    public HousemateForm getForm() {
        return form;
    }
}
