package pl.ostoja.web.leaving;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.leaving.CorrectLeavingPeriod;
import pl.ostoja.leaving.LeavingPeriodContent;
import pl.ostoja.leaving.LeavingPeriodDetails;
import pl.ostoja.leaving.LeavingPeriodId;
import pl.ostoja.leaving.LeavingPeriodService;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.placement.ChildRecordPage;

/** Days that matter for aid, ended, corrected or taken away: {@code /leaving/period?period=…}. */
@Named
@ViewScoped
public class LeavingPeriodPage extends ChildRecordPage<LeavingPeriodDetails> {
    private static final long serialVersionUID = 1L;

    @Inject LeavingPeriodService service;

    private LeavingPeriodId period;
    private LeavingPeriodForm form;

    @Override
    protected LeavingPeriodDetails stored() {
        return service.period(period);
    }

    @Override
    protected void opened(LeavingPeriodDetails row) {
        isAbout(row.child());
        form = LeavingPeriodForm.of(row.content());
    }

    public String correct() {
        service.correct(new CorrectLeavingPeriod(period, getRow().version(), getReason(), form.content()));
        return toChild("/leaving/details", "leaving.correct.done");
    }

    public String remove() {
        service.remove(period, getRow().version(), getReason());
        return toChild("/leaving/details", "leaving.remove.done");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
                .in("leaving.period.since", LeavingPeriodContent::since)
                .in("leaving.period.until", LeavingPeriodContent::until)
                .in("leaving.period.facility", LeavingPeriodContent::facility)
                .in("leaving.period.place", LeavingPeriodContent::place)
                .in("leaving.period.revokedOn", LeavingPeriodContent::revokedOn)
                .in("leaving.period.ground", LeavingPeriodContent::ground)
                .in("leaving.period.exclusion", LeavingPeriodContent::exclusion)
                .in("leaving.aid.decidedOn", LeavingPeriodContent::decidedOn)
                .in("leaving.aid.number", LeavingPeriodContent::number)
                .in("leaving.note", LeavingPeriodContent::note)
                .found();
    }

    public LeavingPeriodForm getForm() {
        return form;
    }

    public LeavingPeriodId getPeriod() {
        return period;
    }

    public void setPeriod(LeavingPeriodId period) {
        this.period = period;
    }
}
