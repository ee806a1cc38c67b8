package pl.ostoja.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.facility.FacilityId;
import pl.ostoja.facility.FacilityService;
import pl.ostoja.facility.PlaceInFacility;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.PlaceElsewhere;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.facility.FacilityChoices;

/** A child comes to an institution, or to people without training: {@code /placement/elsewhere?child=…}, with the day, the ground and the institution if known. */
@Named
@ViewScoped
public class PlaceElsewherePage extends ChildChangePage {
    private static final long serialVersionUID = 1L;

    private final TermsForm terms = new TermsForm();

    @Inject PlacementService service;
    @Inject FacilityService places;
    @Inject FacilityChoices choices;
    @Inject Clock clock;

    private LocalDate from;
    private LegalBasis basis;
    private FacilityId at;
    private FacilityId facility;
    private CareForm form;
    private String placeName;
    private EndReason previousEnds;
    private String siblingsApartWhy;

    @Override
    protected void opened() {
        terms.begin(from, basis, LocalDate.now(clock));
        facility = at;
        previousEnds = getDetails().isPlaced() ? EndReason.ofMoving(terms.getBasis(), false) : null;
    }

    public String place() {
        try {
            if (facility == null) {
                service.placeElsewhere(new PlaceElsewhere(getChild(), form, placeName, terms.terms(), previousEnds, siblingsApartWhy, null));
            } else {
                places.place(new PlaceInFacility(facility, getChild(), terms.terms(), previousEnds, siblingsApartWhy, null));
            }
        } catch (BusinessRuleViolation refusal) {
            terms.answer(refusal);
            throw refusal;
        }
        return toChild("/placement/details", "placement.place.done", getDetails().person().name(), terms.getSince());
    }

    /** Of the register, with what is free there. */
    public List<Choice> getFacilities() {
        return choices.working();
    }

    /** Foster families are in the register and come from there. */
    public List<CareForm> getForms() {
        return Stream.of(CareForm.values()).filter(each -> !each.isFamilyBased() || each == CareForm.UNTRAINED_FAMILY).toList();
    }

    public EndReason[] getReasons() {
        return EndReason.values();
    }

    public TermsForm getTerms() {
        return terms;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LegalBasis getBasis() {
        return basis;
    }

    public void setBasis(LegalBasis basis) {
        this.basis = basis;
    }

    public FacilityId getAt() {
        return at;
    }

    public void setAt(FacilityId at) {
        this.at = at;
    }

    public FacilityId getFacility() {
        return facility;
    }

    public void setFacility(FacilityId facility) {
        this.facility = facility;
    }

    public CareForm getForm() {
        return form;
    }

    public void setForm(CareForm form) {
        this.form = form;
    }

    public String getPlaceName() {
        return placeName;
    }

    public void setPlaceName(String placeName) {
        this.placeName = placeName;
    }

    public EndReason getPreviousEnds() {
        return previousEnds;
    }

    public void setPreviousEnds(EndReason previousEnds) {
        this.previousEnds = previousEnds;
    }

    public String getSiblingsApartWhy() {
        return siblingsApartWhy;
    }

    public void setSiblingsApartWhy(String siblingsApartWhy) {
        this.siblingsApartWhy = siblingsApartWhy;
    }
}
