package pl.ostoja.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import pl.ostoja.access.Role;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.demo.county.ChildFile;
import pl.ostoja.demo.county.ChildStay;
import pl.ostoja.demo.county.County;
import pl.ostoja.demo.county.FamilyFile;
import pl.ostoja.facility.FacilityContent;
import pl.ostoja.facility.FacilityId;
import pl.ostoja.facility.FacilitySeeds;
import pl.ostoja.facility.FacilityService;
import pl.ostoja.facility.OpenFacility;
import pl.ostoja.facility.StaySpent;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareForm;
import pl.ostoja.settlement.Category;
import pl.ostoja.settlement.CircumstanceContent;
import pl.ostoja.settlement.CircumstanceKind;
import pl.ostoja.settlement.Classification;
import pl.ostoja.settlement.ClassifiedContent;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.settlement.CostSeeds;
import pl.ostoja.settlement.ExpenseContent;
import pl.ostoja.settlement.FamilyCostContent;
import pl.ostoja.settlement.FundSource;
import pl.ostoja.settlement.Grosze;
import pl.ostoja.settlement.HomeCosts;
import pl.ostoja.settlement.Housing;
import pl.ostoja.settlement.PublishAverage;
import pl.ostoja.settlement.RateContent;
import pl.ostoja.settlement.RecordClassification;
import pl.ostoja.settlement.RecordCosts;
import pl.ostoja.settlement.RecordFamilyCost;
import pl.ostoja.settlement.RecordFee;
import pl.ostoja.settlement.RecordFeePayment;
import pl.ostoja.settlement.RecordRate;
import pl.ostoja.settlement.TaskKind;

/** What the care of a county's children costs: follows from their files, and so invents nobody and changes nothing that is invented elsewhere. */
final class CostsLoader {
    private static final int AT = 13;
    private static final int YEARS_OF_AVERAGES = 3;
    /** Of so many children one has had a holiday. */
    private static final int FEW = 9;

    private final County county;
    private final LocalDate today;
    private final Clerk clerk;
    private final CostSeeds seeds;
    private final FacilitySeeds places;
    private final Map<FacilityContent, FacilityId> facilities = new LinkedHashMap<>();

    CostsLoader(County county, Clerk clerk, Seeding seeding, CentreId centre) {
        this.county = county;
        this.today = county.order().today();
        this.clerk = clerk;
        this.seeds = new CostSeeds(seeding, centre);
        this.places = new FacilitySeeds(seeding, centre);
    }

    void load() {
        LocalDate newYear = today.withDayOfYear(1);
        RateContent raised = new RateContent(LegalNumber.SUPPLEMENT_JUVENILE, new BigDecimal("350.00"), newYear, "XLI/" + newYear.minusYears(1).getYear());
        seeds.rate(new RecordRate(id(newYear), raised), by(newYear, "PriceService.record"));
        classify(newYear, Category.REMUNERATION, FundSource.STATE, "dotacja, art. 197 UWR");
        classify(newYear, Category.HELPERS, FundSource.LABOUR_FUND, "Fundusz Pracy, art. 197 UWR");
        county.families().forEach(this::family);
        county.children().forEach(this::child);
    }

    private void classify(LocalDate from, Category category, FundSource source, String basis) {
        ClassifiedContent content = new ClassifiedContent(category, new Classification("855", "85508", TaskKind.OWN, source), from, basis);
        seeds.classification(new RecordClassification(id(from), content), by(from, "ClassificationService.record"));
    }

    /** Pay is of whole months. */
    private void family(FamilyFile family) {
        family.forms().stream().filter(held -> held.period().isOpen() && isPaid(held)).forEach(held -> {
            LocalDate since = held.period().since().withDayOfMonth(1);
            FamilyCostContent pay = new FamilyCostContent(Category.REMUNERATION, new BigDecimal("5912.40"), since, null, "umowa " + family.number());
            seeds.familyCost(new RecordFamilyCost(id(since), family.id(), pay), by(since, "FamilyCostService.record"));
            LocalDate lately = today.withDayOfMonth(1).minusMonths(2);
            housing(family, since.isAfter(lately) ? since : lately);
        });
    }

    /** A part of the home's cost, with one more who lives there. */
    private void housing(FamilyFile family, LocalDate since) {
        long people = family.carers().size() + county.children().stream().filter(child -> livesWith(child, family)).count();
        HomeCosts home = new HomeCosts(new BigDecimal("1840.00"), (int) people + 1);
        BigDecimal part = Housing.cost(Grosze.of(home.total()), home.residents(), people).zloty();
        FamilyCostContent content = new FamilyCostContent(Category.HOUSING, part, since, null, "decyzja PCPR.5215." + family.number(), home, null);
        seeds.familyCost(new RecordFamilyCost(id(since), family.id(), content), by(since, "FamilyCostService.record"));
    }

    private boolean livesWith(ChildFile child, FamilyFile family) {
        return child.stays().stream().anyMatch(stay -> family.id().equals(stay.family()) && stay.occupies(today));
    }

    private static boolean isPaid(FamilyFile.Holds held) {
        return held.forms().forms().contains(FamilyForm.PROFESSIONAL) || held.forms().forms().contains(FamilyForm.FAMILY_HOME);
    }

    private void child(ChildFile child) {
        child.stays().stream().filter(stay -> !stay.form().isFamilyBased()).forEach(stay -> spent(child, stay));
        CareFacts care = child.care();
        if (care.stays().isEmpty()) {
            return;
        }
        child.payers().decisions().forEach(one ->
                seeds.payers(child.id(), new RecordCosts.NewPayers(one.id(), one.content()), care, by(one.content().decidedOn())));
        child.payers().agreements().forEach(one ->
                seeds.agreement(child.id(), one.id(), one.content(), by(one.content().concludedOn(), "LiabilityService.record")));
        LocalDate first = care.stays().getFirst().since();
        supplement(child, CircumstanceKind.DISABILITY_SUPPLEMENT, child.needs().disabled(), first);
        supplement(child, CircumstanceKind.JUVENILE_SUPPLEMENT, child.needs().juvenileAct(), first);
        holiday(child, care);
        fees(child);
    }

    private void supplement(ChildFile child, CircumstanceKind kind, boolean granted, LocalDate since) {
        if (granted) {
            CircumstanceContent content = new CircumstanceContent(kind, since, null, null, "PCPR.5211." + child.number());
            seeds.circumstance(child.id(), new RecordCosts.NewCircumstance(id(since), content), by(since));
        }
    }

    private void holiday(ChildFile child, CareFacts care) {
        LocalDate july = today.minusMonths(7).withDayOfYear(1).plusMonths(6).plusDays(9);
        if (luck(child) == 1 && july.isBefore(today) && care.stayOn(july).filter(stay -> stay.form().isFamilyBased()).isPresent()) {
            ExpenseContent content = new ExpenseContent(Category.HOLIDAY_SUBSIDY, new BigDecimal("600.00"), july, july.plusDays(5), null);
            seeds.expense(child.id(), new RecordCosts.NewExpense(id(july), content), by(july));
        }
    }

    private void fees(ChildFile child) {
        child.fees().decisions().forEach(one -> seeds.fee(
                new RecordFee(one.id(), child.id(), one.content()), by(one.content().since(), "FeeService.record")));
        child.fees().payments().forEach(one -> seeds.feePayment(
                new RecordFeePayment(one.id(), child.id(), one.content()), by(one.content().paidOn(), "FeeService.record")));
    }

    private void spent(ChildFile child, ChildStay stay) {
        FacilityContent place = place(stay.placeName(), stay.form());
        FacilityId facility = facilities.computeIfAbsent(place, this::open);
        places.spent(child.id(), new StaySpent(stay.id(), facility), by(stay.terms().since()));
    }

    private FacilityContent place(String name, CareForm type) {
        int most = switch (type) {
            case FAMILY_TYPE_FACILITY -> 8;
            case REGIONAL_THERAPEUTIC_FACILITY -> 30;
            case PRE_ADOPTION_CENTRE -> 20;
            default -> 14;
        };
        String permit = "decyzja wojewody PS-I.9423." + (1 + Math.floorMod(name.hashCode(), 80));
        LocalDate until = type == CareForm.INTERVENTION_FACILITY ? today.plusMonths(7).withDayOfMonth(1) : null;
        return new FacilityContent(name, type, county.order().land().county(), most, permit, until, null);
    }

    private FacilityId open(FacilityContent content) {
        LocalDate day = today.minusYears(YEARS_OF_AVERAGES).withDayOfYear(1);
        FacilityId facility = new FacilityId(clerk.id(day));
        places.facility(new OpenFacility(facility, content), by(day, "FacilityService.open"));
        for (int year = 1; year <= YEARS_OF_AVERAGES + 1; year++) {
            LocalDate published = LocalDate.of(day.getYear() + year - 1, 3, 20);
            if (published.isBefore(today)) {
                BigDecimal amount = BigDecimal.valueOf(780_000L + 41_250L * year + 1_735L * facilities.size(), 2);
                PublishAverage average = new PublishAverage(id(published), facility, null, null, amount, published, "Dz. Urz. woj. poz. " + (900 + year), null);
                seeds.average(average, content.type(), by(published, "PriceService.publish"));
            }
        }
        return facility;
    }

    private static int luck(ChildFile child) {
        return Math.floorMod(child.id().value().hashCode(), FEW);
    }

    private CostFactId id(LocalDate day) {
        return new CostFactId(clerk.id(day));
    }

    private Entered by(LocalDate day) {
        return by(day, "CostService.record");
    }

    private Entered by(LocalDate day, String operation) {
        return clerk.by(clerk.first(Role.FINANCE), day, AT, operation);
    }
}
