package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pl.ostoja.fostering.CorrectRest;
import pl.ostoja.fostering.RestContent;
import pl.ostoja.fostering.RestDetails;
import pl.ostoja.fostering.RestId;
import pl.ostoja.fostering.RestService;
import pl.ostoja.placement.FamilyFile;
import pl.ostoja.placement.PlacesService;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.faces.Messages;

/** A rest is corrected or taken away: {@code /fostering/correct-rest?rest=…}. */
@Named
@ViewScoped
public class CorrectRestPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject RestService service;
    @Inject PlacesService places;
    @Inject Messages messages;

    private RestId rest;
    private RestDetails row;
    private FamilyFile file;
    private RestForm form;
    private String reason;

    public void load() {
        row = service.details(rest);
        file = places.file(row.family());
        form = RestForm.of(row.content());
    }

    public String correct() {
        service.correct(new CorrectRest(rest, row.version(), reason, form.content()));
        return done("fostering.rest.corrected");
    }

    public String remove() {
        service.remove(rest, row.version(), reason);
        return done("fostering.rest.removed");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        row = service.details(rest);
        return Differences.between(row.content(), form.content())
                .in("fostering.rest.since", RestContent::since)
                .in("fostering.rest.until", RestContent::until)
                .in("fostering.rest.announcedOn", RestContent::announcedOn)
                .in("fostering.rest.lateWhy", RestContent::lateWhy)
                .in("fostering.rest.care", RestContent::care)
                .found();
    }

    private String done(String key) {
        messages.done(key);
        return "/fostering/rests?faces-redirect=true&family=" + row.family();
    }

    public FamilyFile getFile() {
        return file;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
