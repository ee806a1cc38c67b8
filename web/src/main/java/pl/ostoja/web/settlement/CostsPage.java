package pl.ostoja.web.settlement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.facility.FacilityId;
import pl.ostoja.facility.FacilityRow;
import pl.ostoja.facility.StaySpent;
import pl.ostoja.placement.StayId;
import pl.ostoja.placement.StayRow;
import pl.ostoja.settlement.AgreementDetails;
import pl.ostoja.settlement.ChildCosts;
import pl.ostoja.settlement.CircumstanceDetails;
import pl.ostoja.settlement.CostService;
import pl.ostoja.settlement.ExpenseDetails;
import pl.ostoja.settlement.LiabilityService;
import pl.ostoja.settlement.PayersDetails;
import pl.ostoja.settlement.RecordCosts;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.facility.FacilityChoices;

/** The facts from which the costs of a child's care follow, and what is written down of them: {@code /settlement/costs?child=…}. */
@Named
@ViewScoped
public class CostsPage extends ChildFactsPage {
    private static final long serialVersionUID = 1L;

    @Inject CostService service;
    @Inject LiabilityService liability;
    @Inject FacilityChoices places;

    private final CircumstanceForm circumstance = new CircumstanceForm();
    private final ExpenseForm expense = new ExpenseForm();
    private StayId stay;
    private FacilityId facility;
    private transient ChildCosts costs;
    private transient List<FacilityRow> facilities;

    public void load() {
        getCosts();
    }

    public String recordCircumstance() {
        return record(new RecordCosts(getChild(), List.of(new RecordCosts.NewCircumstance(id(), circumstance.content(null))), null, null, null));
    }

    public String recordExpense() {
        return record(new RecordCosts(getChild(), null, List.of(new RecordCosts.NewExpense(id(), expense.content())), null, null));
    }

    public String recordFacility() {
        return record(new RecordCosts(getChild(), null, null, null, List.of(new StaySpent(stay, facility))));
    }

    public String remove() {
        ChildCosts known = getCosts();
        known.circumstances().stream().filter(one -> isMeant(one.id())).forEach(one -> service.removeCircumstance(one.id(), one.version(), getReason()));
        known.expenses().stream().filter(one -> isMeant(one.id())).forEach(one -> service.removeExpense(one.id(), one.version(), getReason()));
        known.payers().stream().filter(one -> isMeant(one.id())).forEach(one -> liability.removePayers(one.id(), one.version(), getReason()));
        known.agreements().stream().filter(one -> isMeant(one.id())).forEach(one -> liability.removeAgreement(one.id(), one.version(), getReason()));
        return saved("/settlement/costs");
    }

    private String record(RecordCosts command) {
        service.record(command);
        return saved("/settlement/costs");
    }

    public ChildCosts getCosts() {
        if (costs == null) {
            costs = service.of(getChild());
        }
        return costs;
    }

    private List<FacilityRow> facilities() {
        if (facilities == null) {
            facilities = places.all();
        }
        return facilities;
    }

    public List<Choice> getFacilities() {
        return places.of(facilities());
    }

    /** The stays that are spent in an institution. */
    public List<StayRow> getStays() {
        return getDetails().stays().stream().filter(row -> !row.form().isFamilyBased()).toList();
    }

    public List<Choice> getStayChoices() {
        return getStays().stream().map(row -> new Choice(row.id(), row.place() + ", " + texts.of("app.period.since", row.since()))).toList();
    }

    /** Where a stay is settled; empty if that is not known. */
    public String facilityOf(StayId asked) {
        return getCosts().facilities().stream()
                .filter(spent -> spent.stay().equals(asked))
                .flatMap(spent -> facilities().stream().filter(known -> known.id().equals(spent.facility())))
                .map(known -> known.name())
                .findFirst()
                .orElse("");
    }

    public List<Choice> getFacts() {
        return Stream.of(
                        getCosts().circumstances().stream().map(this::choice),
                        getCosts().expenses().stream().map(this::choice),
                        getCosts().payers().stream().map(this::choice),
                        getCosts().agreements().stream().map(this::choice))
                .flatMap(facts -> facts)
                .toList();
    }

    private Choice choice(CircumstanceDetails known) {
        return new Choice(known.id(), texts.name(known.content().kind()) + ", " + texts.of("app.period.since", known.content().since()));
    }

    private Choice choice(ExpenseDetails known) {
        return new Choice(known.id(), texts.name(known.content().category()) + ", " + texts.date(known.content().forDay()));
    }

    private Choice choice(PayersDetails known) {
        return new Choice(known.id(), texts.of("settlement.payers.choice", known.content().since()));
    }

    private Choice choice(AgreementDetails known) {
        return new Choice(known.id(), texts.of("settlement.agreement.choice", known.content().number()));
    }

    public CircumstanceForm getCircumstance() {
        return circumstance;
    }

    public ExpenseForm getExpense() {
        return expense;
    }

    public StayId getStay() {
        return stay;
    }

    public void setStay(StayId stay) {
        this.stay = stay;
    }

    public FacilityId getFacility() {
        return facility;
    }

    public void setFacility(FacilityId facility) {
        this.facility = facility;
    }
}
