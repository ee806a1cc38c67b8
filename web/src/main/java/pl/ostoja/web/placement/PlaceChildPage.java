package pl.ostoja.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.placement.AboutChild;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.MatchingService;
import pl.ostoja.placement.PlaceAnswer;
import pl.ostoja.placement.PlaceChild;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.placement.WhereToLive;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.fostering.ConsentsForm;

/** A child comes to live with a family: {@code /placement/place?child=…&family=…}. */
@Named
@ViewScoped
public class PlaceChildPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TermsForm terms = new TermsForm();
    private final ConsentsForm consents = new ConsentsForm();

    @Inject PlacementService service;
    @Inject MatchingService matching;
    @Inject Messages messages;
    @Inject Clock clock;

    private ChildId child;
    private FosterFamilyId family;
    private LocalDate from;
    private LegalBasis basis;
    private ChildDetails details;
    private transient PlaceAnswer answer;
    private EndReason previousEnds;
    private String siblingsApartWhy;
    private String chosenWhy;

    public void load() {
        terms.begin(from, basis, LocalDate.now(clock));
        var asked = ask();
        details = asked.child();
        answer = asked.answer();
        previousEnds = details.isPlaced() && !answer.livesThere() ? EndReason.ofMoving(terms.getBasis(), true) : null;
    }

    public String place() {
        try {
            service.place(new PlaceChild(child, family, terms.terms(), consents.consents(), previousEnds, siblingsApartWhy, null, chosenWhy));
        } catch (BusinessRuleViolation refusal) {
            terms.answer(refusal);
            throw refusal;
        }
        messages.done("placement.place.done", details.person().name(), terms.getSince());
        return "/placement/details?faces-redirect=true&child=" + child;
    }

    /** What the family answers for the day and the ground as they are in the form now. */
    public PlaceAnswer getAnswer() {
        if (answer == null && terms.getSince() != null && terms.getBasis() != null) {
            answer = ask().answer();
        }
        return answer;
    }

    private AboutChild<PlaceAnswer> ask() {
        return matching.mayLiveWith(WhereToLive.of(child, terms.getSince(), terms.getBasis()), family);
    }

    public String getChosenWhy() {
        return chosenWhy;
    }

    public void setChosenWhy(String chosenWhy) {
        this.chosenWhy = chosenWhy;
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

    public ConsentsForm getConsents() {
        return consents;
    }

    public ChildId getChild() {
        return child;
    }

    public void setChild(ChildId child) {
        this.child = child;
    }

    public FosterFamilyId getFamily() {
        return family;
    }

    public void setFamily(FosterFamilyId family) {
        this.family = family;
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
