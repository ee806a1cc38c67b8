package pl.ostoja.web.wellbeing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.wellbeing.RecordWellbeing;
import pl.ostoja.wellbeing.WellbeingFactId;
import pl.ostoja.wellbeing.WellbeingService;

/** A fact about health, school or disability: {@code /wellbeing/new?child=…&kind=…}; the address says which. */
@Named
@ViewScoped
public class NewWellbeingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject WellbeingService service;
    @Inject ChildService children;
    @Inject Messages messages;
    @Inject Clock clock;

    /** Made with the form, so that a form sent twice is written once. */
    private final WellbeingFactId id = WellbeingFactId.next();

    private final WellbeingForm form = new WellbeingForm();
    private ChildId child;
    private ChildDetails details;

    public void load() {
        details = children.details(child);
        if (form.getKind() == null) {
            throw new NotFound();
        }
        form.setSince(LocalDate.now(clock));
    }

    public String record() {
        service.record(new RecordWellbeing(id, child, form.content()));
        messages.done("wellbeing.new.done");
        return "/wellbeing/list?faces-redirect=true&child=" + child;
    }

    public WellbeingForm getForm() {
        return form;
    }

    public ChildDetails getDetails() {
        return details;
    }

    public ChildId getChild() {
        return child;
    }

    public void setChild(ChildId child) {
        this.child = child;
    }
}
