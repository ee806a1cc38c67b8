package pl.ostoja.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.facility.FacilityId;
import pl.ostoja.facility.FacilityService;
import pl.ostoja.facility.PlaceInFacility;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.PlaceElsewhere;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.facility.FacilityChoices;

/** A child comes to an institution, or to people without training: {@code /placement/elsewhere?child=…}, with the day, the ground and the institution if known. */
@Named
@ViewScoped
public class PlaceElsewherePage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TermsForm terms = new TermsForm();

    @Inject PlacementService service;
    @Inject FacilityService places;
    @Inject FacilityChoices choices;
    @Inject ChildService children;
    @Inject Messages messages;
    @Inject Clock clock;

    private ChildId child;
    private LocalDate from;
    private LegalBasis basis;
    private FacilityId at;
    private ChildDetails details;
    private FacilityId facility;
    private CareForm form;
    private String placeName;
    private EndReason previousEnds;
    private String siblingsApartWhy;

    public void load() {
        details = children.details(child);
        terms.begin(from, basis, LocalDate.now(clock));
        facility = at;
        previousEnds = details.isPlaced() ? EndReason.ofMoving(terms.getBasis(), false) : null;
    }

    public String place() {
        try {
            if (facility == null) {
                service.placeElsewhere(new PlaceElsewhere(child, form, placeName, terms.terms(), previousEnds, siblingsApartWhy, null));
            } else {
                places.place(new PlaceInFacility(facility, child, terms.terms(), previousEnds, siblingsApartWhy, null));
            }
        } catch (BusinessRuleViolation refusal) {
            terms.answer(refusal);
            throw refusal;
        }
        messages.done("placement.place.done", details.person().name(), terms.getSince());
        return "/placement/details?faces-redirect=true&child=" + child;
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

    public ChildDetails getDetails() {
        return details;
    }

    public TermsForm getTerms() {
        return terms;
    }

    public ChildId getChild() {
        return child;
    }

    public void setChild(ChildId child) {
        this.child = child;
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
