package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.fostering.CorrectRest;
import pl.ostoja.fostering.RestContent;
import pl.ostoja.fostering.RestDetails;
import pl.ostoja.fostering.RestId;
import pl.ostoja.fostering.RestService;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** A rest is corrected or taken away: {@code /fostering/correct-rest?rest=…}. */
@Named
@ViewScoped
public class CorrectRestPage extends FamilyRecordPage<RestDetails> {
    private static final long serialVersionUID = 1L;

    @Inject RestService service;

    private RestId rest;
    private RestForm form;

    @Override
    protected RestDetails stored() {
        return service.details(rest);
    }

    @Override
    protected void opened(RestDetails row) {
        isAbout(row.family());
        form = RestForm.of(row.content());
    }

    public String correct() {
        service.correct(new CorrectRest(rest, getRow().version(), getReason(), form.content()));
        return toFamily("/fostering/rests", "fostering.rest.corrected");
    }

    public String remove() {
        service.remove(rest, getRow().version(), getReason());
        return toFamily("/fostering/rests", "fostering.rest.removed");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
                .in("fostering.rest.since", RestContent::since)
                .in("fostering.rest.until", RestContent::until)
                .in("fostering.rest.announcedOn", RestContent::announcedOn)
                .in("fostering.rest.lateWhy", RestContent::lateWhy)
                .in("fostering.rest.care", RestContent::care)
                .found();
    }

    public RestForm getForm() {
        return form;
    }

    public RestId getRest() {
        return rest;
    }

    public void setRest(RestId rest) {
        this.rest = rest;
    }
}
