package pl.ostoja.web.wellbeing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.placement.ChildChangePage;
import pl.ostoja.wellbeing.RecordWellbeing;
import pl.ostoja.wellbeing.WellbeingFactId;
import pl.ostoja.wellbeing.WellbeingService;

/** A fact about health, school or disability: {@code /wellbeing/new?child=…&kind=…}; the address says which. */
@Named
@ViewScoped
public class NewWellbeingPage extends ChildChangePage {
    private static final long serialVersionUID = 1L;

    @Inject WellbeingService service;
    @Inject Clock clock;

    /** Made with the form, so that a form sent twice is written once. */
    private final WellbeingFactId id = WellbeingFactId.next();

    private final WellbeingForm form = new WellbeingForm();

    @Override
    protected void opened() {
        if (form.getKind() == null) {
            throw new NotFound();
        }
        form.setSince(LocalDate.now(clock));
    }

    public String record() {
        service.record(new RecordWellbeing(id, getChild(), form.content()));
        return toChild("/wellbeing/list", "wellbeing.new.done");
    }

    public WellbeingForm getForm() {
        return form;
    }
}
