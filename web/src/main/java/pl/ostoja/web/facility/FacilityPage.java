package pl.ostoja.web.facility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.facility.CloseFacility;
import pl.ostoja.facility.EditFacility;
import pl.ostoja.facility.FacilityContent;
import pl.ostoja.facility.FacilityDetails;
import pl.ostoja.facility.FacilityId;
import pl.ostoja.facility.FacilityService;
import pl.ostoja.facility.OpenFacility;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.faces.Messages;

/** An institution is written down, {@code /facility/new}, corrected and closed, {@code /facility/edit?facility=…}. */
@Named
@ViewScoped
public class FacilityPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject FacilityService service;
    @Inject Messages messages;

    /** Made with the form, so that a form sent twice is written once. */
    private final FacilityId id = FacilityId.next();

    private FacilityId facility;
    private FacilityDetails details;
    private FacilityForm form = new FacilityForm();
    private LocalDate closedOn;

    public void load() {
        details = service.details(facility);
        form = FacilityForm.of(details.content());
        closedOn = details.closedOn();
    }

    public String open() {
        return done(service.open(new OpenFacility(id, form.content())));
    }

    public String edit() {
        service.edit(new EditFacility(facility, details.version(), form.content()));
        return done(facility);
    }

    public String close() {
        service.close(new CloseFacility(facility, details.version(), closedOn));
        return done(facility);
    }

    private String done(FacilityId which) {
        messages.done("facility.saved");
        return "/facility/details?faces-redirect=true&facility=" + which;
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        details = service.details(facility);
        return Differences.between(details.content(), form.content())
                .in("facility.name", FacilityContent::name)
                .in("facility.type", FacilityContent::type)
                .in("facility.county", content -> content.county().value())
                .in("facility.places", FacilityContent::places)
                .in("facility.permit", FacilityContent::permit)
                .in("facility.permitUntil", FacilityContent::permitUntil)
                .in("facility.morePermit", FacilityContent::morePermit)
                .found();
    }

    public FacilityDetails getDetails() {
        return details;
    }

    public FacilityForm getForm() {
        return form;
    }

    public FacilityId getFacility() {
        return facility;
    }

    public void setFacility(FacilityId facility) {
        this.facility = facility;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public void setClosedOn(LocalDate closedOn) {
        this.closedOn = closedOn;
    }
}
