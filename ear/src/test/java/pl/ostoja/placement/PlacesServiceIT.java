package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CaseloadHolder;
import pl.ostoja.access.CaseloadService;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;
import pl.ostoja.fostering.ChangeStanding;
import pl.ostoja.fostering.CoordinatorService;
import pl.ostoja.fostering.FamilyFixture;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.fostering.ProfessionalKind;
import pl.ostoja.people.PersonFixture;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;

@ServiceTest
@Tag("h2")
class PlacesServiceIT {
    private static final LocalDate DAY = CareFixture.DAY;

    @Inject
    PlacesService places;

    @Inject
    ChildService children;

    @Inject
    PlacementService placements;

    @Inject
    FosterFamilyService families;

    @Inject
    CoordinatorService coordinators;

    @Inject
    CaseloadService caseloads;

    @Inject
    MatchingService matching;

    @Inject
    StatementCount statements;

    @Inject
    CurrentCaller caller;

    @Inject
    CallerFixture people;

    @Inject
    Clock clock;

    private final CentreId centre = CentreId.next();

    @BeforeEach
    void workForACentre() {
        caller.become(Caller.system(centre));
    }

    @Test
    void everySortAndFilterOfTheChildrenListRuns() {
        ChildId child = children.register(new RegisterChild(
                null, PersonFixture.aWoman("Zofia", "Kowalczyk", LocalDate.now(clock).minusYears(10)), new CareNeeds(false, false, "1661011"), null, List.of()));
        children.register(CareFixture.aGirl("Anna", "Bez Miejsca"));
        FosterFamilyId family = aFamily("Nowiccy");
        place(child, family);

        for (ChildSort sort : ChildSort.values()) {
            assertThat(places.children(ChildFilter.ALL, sort, false, PageRequest.page(1)).rows()).as("by " + sort).hasSize(2);
            assertThat(places.children(ChildFilter.ALL, sort, true, PageRequest.page(1)).total()).as("by " + sort).isEqualTo(2);
        }
        var all = new ChildFilter("kowal", CareForm.NON_PROFESSIONAL_FAMILY, 10, 10, null, "1661011", ChildFilter.CareStatus.IN_CARE, null, null);
        assertThat(names(all)).containsExactly("Zofia Kowalczyk");
        assertThat(names(new ChildFilter(null, null, 11, null, null, null, null, null, null))).isEmpty();
        assertThat(names(new ChildFilter(null, null, null, 9, null, "1661011", null, null, null))).isEmpty();
        assertThat(names(new ChildFilter(null, null, null, null, null, null, ChildFilter.CareStatus.NOT_IN_CARE, null, null))).containsExactly("Anna Bez Miejsca");
        assertThat(places.children(all, ChildSort.NAME, false, PageRequest.page(1)).rows()).singleElement().satisfies(row -> {
            assertThat(row.place()).isEqualTo("Nowiccy");
            assertThat(row.since()).isEqualTo(DAY);
            assertThat(row.nextDuty()).isNotNull();
        });
    }

    @Test
    void everySortAndFilterOfTheFamiliesListRuns() {
        FosterFamilyId taken = aFamily("Zajęci");
        place(children.register(CareFixture.aGirl("Ala", "Obca")), taken);
        families.register(FamilyFixture.aFamily(FamilyForm.KINSHIP, "Babcia"));
        families.register(FamilyFixture.aFamily(Set.of(FamilyForm.FAMILY_HOME, FamilyForm.KINSHIP), null, "Dom"));
        families.register(FamilyFixture.aFamily(Set.of(FamilyForm.PROFESSIONAL), ProfessionalKind.EMERGENCY, "Pogotowie"));

        for (FamilySort sort : FamilySort.values()) {
            assertThat(places.families(FamilyFilter.ALL, sort, false, PageRequest.page(1)).rows()).as("by " + sort).hasSize(4);
            assertThat(places.families(FamilyFilter.ALL, sort, true, PageRequest.page(1)).total()).as("by " + sort).isEqualTo(4);
        }
        assertThat(labels(FamilyFilter.ALL, FamilySort.NAME)).containsExactly("Babcia", "Dom", "Pogotowie", "Zajęci");
        assertThat(labels(FamilyFilter.ALL, FamilySort.FREE_PLACES)).containsExactly("Babcia", "Zajęci", "Pogotowie", "Dom");
        assertThat(labels(new FamilyFilter(null, null, null, null, 3, null, null, null), FamilySort.NAME)).containsExactly("Dom", "Pogotowie");
        assertThat(labels(new FamilyFilter(null, FamilyForm.KINSHIP, null, null, null, null, null, null), FamilySort.NAME)).containsExactly("Babcia", "Dom");
        assertThat(labels(FamilyFilter.named("maria zajeci"), FamilySort.NAME)).containsExactly("Zajęci");
        assertThat(places.families(FamilyFilter.named("Zajęci"), FamilySort.NAME, false, PageRequest.page(1)).rows()).singleElement().satisfies(row -> {
            assertThat(row.taken()).isEqualTo(1);
            assertThat(row.limit()).isEqualTo(3);
            assertThat(row.free()).isEqualTo(2);
        });
        assertThat(places.families(FamilyFilter.named("Babcia"), FamilySort.NAME, false, PageRequest.page(1)).rows().getFirst().free()).isNull();
    }

    /** PLC-1. */
    @Test
    void aFamilyThatTakesNobodyHasNoPlaceToGive() {
        FosterFamilyId resting = aFamily("Odpoczywający");
        families.changeStanding(new ChangeStanding(resting, FamilyStanding.SUSPENDED, DAY, "Choroba opiekunki"));
        aFamily("Gotowi");

        assertThat(places.file(resting).places().free()).isZero();
        assertThat(labels(new FamilyFilter(null, null, null, null, 1, null, null, null), FamilySort.NAME)).containsExactly("Gotowi");
        assertThat(labels(FamilyFilter.ALL, FamilySort.FREE_PLACES)).containsExactly("Odpoczywający", "Gotowi");
        assertThat(places.families(FamilyFilter.named("Odpocz"), FamilySort.NAME, false, PageRequest.page(1)).rows().getFirst().free()).isZero();
    }

    /** PLC-3 to PLC-7 summed: 3 + 3 + 8 places, of which one is taken in each of two families. */
    @Test
    void theFreePlacesOfTheCentreAreThoseOfItsFamilies() {
        place(children.register(CareFixture.aGirl("Ala", "Obca")), aFamily("Zajęci"));
        place(children.register(CareFixture.aGirl("Ela", "Inna")), families.register(FamilyFixture.aFamily(Set.of(FamilyForm.FAMILY_HOME, FamilyForm.KINSHIP), null, "Dom")));
        families.register(FamilyFixture.aFamily(Set.of(FamilyForm.PROFESSIONAL), ProfessionalKind.EMERGENCY, "Pogotowie"));
        families.register(FamilyFixture.aFamily(FamilyForm.KINSHIP, "Babcia"));

        List<PlacesFigure> figures = places.placesFigures();

        assertThat(figures).containsExactlyInAnyOrder(
                new PlacesFigure(FamilyForm.NON_PROFESSIONAL, null, 1, 3, 1, 2, 1, 1),
                new PlacesFigure(FamilyForm.FAMILY_HOME, null, 1, 8, 1, 7, 1, 1),
                new PlacesFigure(FamilyForm.PROFESSIONAL, ProfessionalKind.EMERGENCY, 1, 3, 0, 3, 1, 1),
                new PlacesFigure(null, null, 1, 0, 0, 0, 0, 0));
        figures.stream().filter(figure -> figure.form() != null).forEach(figure -> {
            var withFree = new FamilyFilter(null, figure.form(), figure.kind(), FamilyStanding.ACTIVE, 1, null, true, null);
            assertThat(labels(withFree, FamilySort.NAME)).as(figure.toString()).hasSize((int) figure.ready());
        });
        assertThat(labels(new FamilyFilter(null, null, null, FamilyStanding.ACTIVE, null, false, null, null), FamilySort.NAME)).containsExactly("Babcia");
        caller.become(people.somebody(centre, Role.COORDINATOR, "Joanna Maj"));
        assertThat(places.placesFigures()).isEmpty();
    }

    @Test
    void theGaugeTellsTheLimitAndWhoLivesThere() {
        FosterFamilyId family = aFamily("Nowiccy");
        place(children.register(CareFixture.aGirl("Ala", "Obca")), family);
        place(children.register(CareFixture.aGirl("Ela", "Obca")), family);

        FamilyPlaces gauge = places.file(family).places();

        assertThat(gauge.taken()).isEqualTo(2);
        assertThat(gauge.limit()).isEqualTo(3);
        assertThat(gauge.free()).isEqualTo(1);
        assertThat(gauge.unseen()).isZero();
        assertThat(gauge.residentsOn(DAY)).extracting(FamilyPlaces.ResidentRow::name).containsExactlyInAnyOrder("Ala Obca", "Ela Obca");
        assertThat(gauge.why().args()).contains(2, 3);
    }

    @Test
    void aCoordinatorSeesTheOwnFamiliesAndTheChildrenWhoLiveThereToday() {
        FosterFamilyId mine = aFamily("Moi");
        FosterFamilyId others = aFamily("Cudzy");
        ChildId child = children.register(CareFixture.aGirl("Ala", "Moja"));
        place(child, mine);
        place(children.register(CareFixture.aGirl("Ela", "Cudza")), others);
        Caller coordinator = people.somebody(centre, Role.COORDINATOR, "Joanna Maj");
        coordinators.appoint(FamilyFixture.anAppointment(mine, coordinator.account(), LocalDate.now(clock)));
        assertThat(coordinators.coordinators()).singleElement().satisfies(share -> assertThat(share.records()).isEqualTo(1));
        assertThat(names(new ChildFilter(null, null, null, null, coordinator.account(), null, null, null, null))).containsExactly("Ala Moja");
        assertThat(labels(new FamilyFilter(null, null, null, null, null, null, null, coordinator.account()), FamilySort.NAME)).containsExactly("Moi");

        caller.become(coordinator);

        assertThat(names(ChildFilter.ALL)).containsExactly("Ala Moja");
        assertThat(labels(FamilyFilter.ALL, FamilySort.NAME)).containsExactly("Moi");
        assertThat(children.details(child).coordinatorName()).isEqualTo("Joanna Maj");
        assertThatThrownBy(() -> places.file(others)).isInstanceOf(NotFound.class);
    }

    @Test
    void aFamilyAssistantBesideTheCoordinatorIsNotTakenForOne() {
        FosterFamilyId family = aFamily("Nowiccy");
        ChildId child = children.register(CareFixture.aGirl("Ala", "Wspierana"));
        place(child, family);
        Caller coordinator = people.somebody(centre, Role.COORDINATOR, "Joanna Maj");
        Caller assistant = people.somebody(centre, Role.FAMILY_ASSISTANT, "Anna Asystent");
        coordinators.appoint(FamilyFixture.anAppointment(family, coordinator.account(), LocalDate.now(clock)));
        caseloads.assign(RecordKind.CHILD, child.value(), CaseloadHolder.person(assistant.account()), LocalDate.now(clock));

        assertThat(children.details(child).coordinatorName()).isEqualTo("Joanna Maj");
        caller.become(assistant);
        assertThat(places.children(ChildFilter.ALL, ChildSort.NAME, false, PageRequest.page(1)).rows()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Ala Wspierana");
            assertThat(row.coordinator()).isEqualTo("Joanna Maj");
        });
    }

    @Test
    void municipalitiesAreOfferedOfAllChildrenInSightAndOfNoOthers() {
        LocalDate born = LocalDate.now(clock).minusYears(10);
        for (String origin : List.of("1661011", "1609083", "1661011")) {
            children.register(new RegisterChild(null, PersonFixture.aWoman("Zofia", "Znana", born), new CareNeeds(false, false, origin), null, List.of()));
        }
        assertThat(places.origins()).containsExactlyInAnyOrder("1661011", "1609083");

        caller.become(people.somebody(centre, Role.COORDINATOR, "Joanna Maj"));
        assertThat(places.origins()).isEmpty();
    }

    @Test
    void whatACoordinatorRegistersStaysInSight() {
        caller.become(people.somebody(centre, Role.COORDINATOR, "Joanna Maj"));

        ChildId child = children.register(CareFixture.aGirl("Ala", "Nowa"));
        FosterFamilyId family = aFamily("Nowi");

        assertThat(names(ChildFilter.ALL)).containsExactly("Ala Nowa");
        assertThat(children.details(child).fileNumber()).isNotNull();
        place(child, family);
        assertThat(places.file(family).places().taken()).isEqualTo(1);
    }

    @Test
    void aRestrictedChildFillsItsPlaceAndIsNamedToNobodyElse() {
        FosterFamilyId family = aFamily("Nowiccy");
        ChildId hidden = children.register(CareFixture.aGirl("Ala", "Tajna"));
        place(hidden, family);
        place(children.register(CareFixture.aGirl("Ela", "Jawna")), family);
        people.restrict(RecordKind.CHILD, hidden.value());
        Caller organiser = people.somebody(centre, Role.ORGANISER, "Anna Wilk");
        caller.become(organiser);

        assertThat(names(ChildFilter.ALL)).containsExactly("Ela Jawna");
        assertThat(places.children(ChildFilter.ALL, ChildSort.NAME, false, PageRequest.page(1)).total()).isEqualTo(1);
        assertThat(places.file(family).places().taken()).isEqualTo(2);
        assertThat(places.file(family).places().unseen()).isEqualTo(1);
        assertThat(places.file(family).places().residents()).hasSize(1);
        assertThatThrownBy(() -> children.details(hidden)).isInstanceOf(NotFound.class);

        people.mayRead(organiser, RecordKind.CHILD, hidden.value());
        assertThat(names(ChildFilter.ALL)).containsExactly("Ela Jawna", "Ala Tajna");
    }

    @Test
    void theSixteenthFamilyIsRefusedAndWhoHasRoomIsNamed() {
        Caller full = people.somebody(centre, Role.COORDINATOR, "Pełna Teczka");
        people.somebody(centre, Role.COORDINATOR, "Wolna Ręka");
        for (int i = 0; i < 15; i++) {
            coordinators.appoint(FamilyFixture.anAppointment(aFamily("Rodzina"), full.account(), DAY));
        }
        FosterFamilyId sixteenth = aFamily("Szesnasta");

        assertThatThrownBy(() -> coordinators.appoint(FamilyFixture.anAppointment(sixteenth, full.account(), DAY)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo("FST-5");
                    assertThat(refusal.args()).contains("Wolna Ręka (0/15)");
                });
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheNumberOfRows() {
        FosterFamilyId family = aFamily("Jedna");
        place(children.register(CareFixture.aGirl("Ala", "Pierwsza")), family);
        // The first reader of a centre also reads what is kept for all that follow.
        assertThat(places.file(family).places().taken()).isEqualTo(1);
        names(ChildFilter.ALL);
        labels(FamilyFilter.ALL, FamilySort.NAME);
        matching.whereCouldThisChildLive(question(), PageRequest.page(1));
        long childrenOfOne = statements.of(() -> names(ChildFilter.ALL));
        long familiesOfOne = statements.of(() -> labels(FamilyFilter.ALL, FamilySort.NAME));
        long placesForOne = statements.of(() -> matching.whereCouldThisChildLive(question(), PageRequest.page(1)));
        for (int i = 0; i < 8; i++) {
            FosterFamilyId another = aFamily("Następna");
            place(children.register(CareFixture.aGirl("Ela", "Następna")), another);
        }

        assertThat(statements.of(() -> names(ChildFilter.ALL))).isEqualTo(childrenOfOne);
        assertThat(statements.of(() -> labels(FamilyFilter.ALL, FamilySort.NAME))).isEqualTo(familiesOfOne);
        assertThat(statements.of(() -> matching.whereCouldThisChildLive(question(), PageRequest.page(1)))).isEqualTo(placesForOne);
    }

    private WhereToLive question() {
        return WhereToLive.of(places.children(ChildFilter.ALL, ChildSort.NAME, false, PageRequest.page(1)).rows().getFirst().id(), DAY, LegalBasis.COURT_ORDER);
    }

    private StayId place(ChildId child, FosterFamilyId family) {
        return placements.place(PlaceChild.of(child, family, CareFixture.byCourtFrom(DAY)));
    }

    private FosterFamilyId aFamily(String label) {
        return families.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, label));
    }

    private List<String> names(ChildFilter filter) {
        return places.children(filter, ChildSort.NAME, false, PageRequest.page(1)).rows().stream().map(ChildRow::name).toList();
    }

    private List<String> labels(FamilyFilter filter, FamilySort sort) {
        return places.families(filter, sort, false, PageRequest.page(1)).rows().stream().map(FamilyRow::label).toList();
    }
}
