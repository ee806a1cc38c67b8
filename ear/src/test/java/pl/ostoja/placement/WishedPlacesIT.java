package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.DutyService;
import pl.ostoja.fostering.CarerEntry;
import pl.ostoja.fostering.CorrectHelper;
import pl.ostoja.fostering.ExpectationContent;
import pl.ostoja.fostering.ExpectationService;
import pl.ostoja.fostering.ExpectationSide;
import pl.ostoja.fostering.FamilyFactId;
import pl.ostoja.fostering.FamilyFixture;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.fostering.HelperContent;
import pl.ostoja.fostering.HelperService;
import pl.ostoja.fostering.Household;
import pl.ostoja.fostering.Nearness;
import pl.ostoja.fostering.NotReadyWhy;
import pl.ostoja.fostering.ReadinessContent;
import pl.ostoja.fostering.ReadinessKind;
import pl.ostoja.fostering.ReadinessService;
import pl.ostoja.fostering.RecordExpectation;
import pl.ostoja.fostering.RecordHelper;
import pl.ostoja.fostering.RecordReadiness;
import pl.ostoja.fostering.RegisterFamily;
import pl.ostoja.people.PersonFixture;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.wellbeing.RecordWellbeing;
import pl.ostoja.wellbeing.WellbeingContent;
import pl.ostoja.wellbeing.WellbeingFactId;
import pl.ostoja.wellbeing.WellbeingKind;
import pl.ostoja.wellbeing.WellbeingService;

/** What families wish, when they take children and who helps them, where places are looked for. */
@ServiceTest
@Tag("h2")
class WishedPlacesIT {
    private static final LocalDate DAY = CareFixture.DAY;

    @Inject
    MatchingService matching;

    @Inject
    PlacesService places;

    @Inject
    PlacementService placements;

    @Inject
    ChildService children;

    @Inject
    FosterFamilyService families;

    @Inject
    ExpectationService expectations;

    @Inject
    ReadinessService readiness;

    @Inject
    HelperService helpers;

    @Inject
    WellbeingService wellbeing;

    @Inject
    DutyService duties;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private final CentreId centre = CentreId.next();
    private LocalDate today;

    @BeforeEach
    void workForACentre() {
        caller.become(Caller.system(centre));
        today = LocalDate.now(clock);
    }

    @Test
    void theFamilyThatWishesForTheChildComesFirstAndThenTheNearest() {
        FosterFamilyId far = aFamily("Dalecy", "Ozimek", "1609083");
        FosterFamilyId younger = aFamily("Dla małych", "Opole", "1661011");
        FosterFamilyId near = aFamily("Bliscy", "Opole", "1661011");
        wish(younger, 0, 3);
        ChildId child = children.register(new RegisterChild(
                null, PersonFixture.aWoman("Zofia", "Kowalczyk", DAY.minusYears(9)), new CareNeeds(false, false, "1661011"), null, List.of()));

        List<PlaceAnswer> answers = ranking(child);

        assertThat(answers).extracting(PlaceAnswer::family).containsExactly(near, far, younger);
        assertThat(answers).extracting(PlaceAnswer::verdict).containsOnly(WhereToLive.Verdict.SUITABLE);
        assertThat(answers).extracting(answer -> answer.distance().grade()).containsExactly(Nearness.SAME_TOWN, Nearness.OTHER_COUNTY, Nearness.SAME_TOWN);
        assertThat(answers.getLast().remarks()).extracting(Finding::rule).containsExactly("FST-36");
        assertThat(matching.whereCouldTheyLive(List.of(child), DAY, LegalBasis.COURT_ORDER, "ozimek")).extracting(answer -> answer.first().family()).containsExactly(far, near, younger);
    }

    /** PLC-73: same municipality and another county (5 + 15) against another county and the town of the school (15 + 0); no list of places is installed. */
    @Test
    void theFamilyAtTheSchoolComesBeforeTheOneInTheMunicipalityOfTheParents() {
        FosterFamilyId nearHome = aFamily("Bliscy", "Krasiejów", "1609083");
        FosterFamilyId atSchool = aFamily("Szkolni", "Opole", "1661011");
        ChildId child = children.register(new RegisterChild(
                null, PersonFixture.aWoman("Zofia", "Kowalczyk", DAY.minusYears(9)), new CareNeeds(false, false, "1609083"), null, List.of()));
        assertThat(ranking(child)).extracting(PlaceAnswer::family).containsExactly(nearHome, atSchool);

        wellbeing.record(new RecordWellbeing(WellbeingFactId.next(), child, new WellbeingContent(
                WellbeingKind.SCHOOL, DAY.minusDays(10), null, null, "Szkoła nr 5", "klasa 3", "opole", null, null, null, null)));

        assertThat(ranking(child)).extracting(PlaceAnswer::family).containsExactly(atSchool, nearHome);
        assertThat(ranking(child)).extracting(answer -> answer.toSchool().grade()).containsExactly(Nearness.SAME_TOWN, Nearness.OTHER_COUNTY);
    }

    private List<PlaceAnswer> ranking(ChildId child) {
        return matching.whereCouldThisChildLive(WhereToLive.of(child, DAY, LegalBasis.COURT_ORDER), PageRequest.page(1)).answer().rows();
    }

    @Test
    void aFamilyThatTakesNobodyForATimeIsFoundByNobodyWhoLooksForAReadyOne() {
        FosterFamilyId ill = aFamily("Chorzy", "Opole", "1661011");
        FosterFamilyId ready = aFamily("Gotowi", "Opole", "1661011");
        readiness.record(new RecordReadiness(
                FamilyFactId.next(), ill, new ReadinessContent(ReadinessKind.NOT_READY, today, today.plusDays(7), null, NotReadyWhy.ILLNESS, null)));

        assertThat(list(true)).containsExactly(ready);
        assertThat(list(false)).containsExactly(ill);
        assertThat(places.placesFigures()).singleElement().satisfies(figure -> {
            assertThat(figure.free()).as("places by the law").isEqualTo(6);
            assertThat(figure.ready()).isEqualTo(1);
        });
        ChildId child = children.register(CareFixture.aGirl("Ala", "Nowa"));
        assertThat(matching.mayLiveWith(WhereToLive.of(child, today, LegalBasis.COURT_ORDER), ill).answer().reasons()).extracting(Finding::rule).containsExactly("PLC-16");
        assertThat(matching.mayLiveWith(WhereToLive.of(child, today.plusDays(8), LegalBasis.COURT_ORDER), ill).answer().verdict()).isEqualTo(WhereToLive.Verdict.SUITABLE);
    }

    @Test
    void aHelperIsOwedToAHomeThatHasAskedFromTheFifthChildOn() {
        FosterFamilyId home = families.register(FamilyFixture.aFamily(FamilyForm.FAMILY_HOME, "Dom"));
        FamilyFactId asked = helpers.record(new RecordHelper(FamilyFactId.next(), home, new HelperContent(DAY, null, null, null, null, null, null, false, null, null)));
        for (int i = 0; i < 4; i++) {
            place(children.register(CareFixture.aGirl("Ala", "Obca")), home);
        }
        assertThat(places.file(home).places().helper().holds()).isFalse();
        assertThat(owed()).isEmpty();

        place(children.register(CareFixture.aGirl("Ela", "Piąta")), home);
        assertThat(places.file(home).places().helper().holds()).isTrue();
        assertThat(owed()).hasSize(1);

        helpers.correct(new CorrectHelper(asked, helpers.details(asked).version(), "zatrudniono", new HelperContent(DAY, DAY.plusDays(3), null, 20, "Jan Nowak", null, null, false, null, null)));
        assertThat(owed()).isEmpty();
        helpers.remove(asked, helpers.details(asked).version(), "pomyłka");
        assertThat(duties.check()).isEmpty();
    }

    private List<String> owed() {
        return em.createQuery("select d.dutyKey from DutyItem d where d.kind = 'HELPER' and d.centre = :centre and d.state = OPEN", String.class)
                .setParameter("centre", centre)
                .getResultList();
    }

    private List<FosterFamilyId> list(boolean ready) {
        FamilyFilter filter = new FamilyFilter(null, null, null, null, null, null, ready, null);
        return places.families(filter, FamilySort.NAME, false, PageRequest.page(1)).rows().stream().map(FamilyRow::id).toList();
    }

    private void wish(FosterFamilyId family, int from, int to) {
        ExpectationContent content = new ExpectationContent(ExpectationSide.CARERS, DAY.minusDays(1), from, to, null, null, null, null, null, null, null, null);
        expectations.record(new RecordExpectation(FamilyFactId.next(), family, content));
    }

    private void place(ChildId child, FosterFamilyId family) {
        placements.place(PlaceChild.of(child, family, CareFixture.byCourtFrom(DAY)));
    }

    private FosterFamilyId aFamily(String label, String town, String teryt) {
        Household household = new Household(label, PersonFixture.anAddressIn(town, teryt), false, null, null, true);
        List<CarerEntry> carers = List.of(CarerEntry.of(PersonFixture.aWoman("Maria", label, LocalDate.of(1975, 5, 5))));
        return families.register(new RegisterFamily(household, carers, false, Set.of(FamilyForm.NON_PROFESSIONAL), null, FamilyFixture.LONG_AGO));
    }
}
