package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.fostering.CorrectHelper;
import pl.ostoja.fostering.HelperContent;
import pl.ostoja.fostering.HelperDetails;
import pl.ostoja.fostering.HelperService;
import pl.ostoja.fostering.RecordHelper;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** Who helps a family: asked for, employed, gone. */
@Named
@ViewScoped
public class HelperPage extends FamilyFactPage<HelperDetails> {
    private static final long serialVersionUID = 1L;
    private static final String SHOWN = "/fostering/household";

    @Inject HelperService service;

    private HelperForm form = new HelperForm();

    @Override
    protected HelperDetails stored() {
        return service.details(id());
    }

    @Override
    protected void opened(HelperDetails row) {
        isAbout(row.family());
        form = HelperForm.of(row.content());
    }

    @Override
    protected void begun(LocalDate today) {
        form.setSince(today);
    }

    public String record() {
        service.record(new RecordHelper(id(), getFamily(), form.content()));
        return toFamily(SHOWN, "fostering.helper.recorded");
    }

    public String correct() {
        service.correct(new CorrectHelper(id(), getRow().version(), getReason(), form.content()));
        return toFamily(SHOWN, "fostering.helper.corrected");
    }

    public String remove() {
        service.remove(id(), getRow().version(), getReason());
        return toFamily(SHOWN, "fostering.helper.removed");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
                .in("fostering.helper.since", HelperContent::since)
                .in("fostering.helper.employedFrom", HelperContent::employedFrom)
                .in("fostering.helper.until", HelperContent::until)
                .in("fostering.helper.hours", HelperContent::hours)
                .in("fostering.helper.helper", HelperContent::helper)
                .in("fostering.helper.withdrawnOn", HelperContent::withdrawnOn)
                .in("fostering.helper.substitute", HelperContent::substitute)
                .in("fostering.helper.opinionOn", HelperContent::opinionOn)
                .in("fostering.helper.opinionPositive", HelperContent::opinionPositive)
                .in("fostering.helper.remark", HelperContent::remark)
                .found();
    }

    public HelperForm getForm() {
        return form;
    }
}
