package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;
import pl.ostoja.fostering.FamilyFixture;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonFixture;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.shared.Sex;

/** The children in care in numbers, counted by hand; each number leads to a list of as many. */
@ServiceTest
@Tag("h2")
class ChildFiguresIT {
    @Inject
    PlacesService places;

    @Inject
    ChildService children;

    @Inject
    PlacementService placements;

    @Inject
    FosterFamilyService families;

    @Inject
    StatementCount statements;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private final CentreId centre = CentreId.next();
    private LocalDate today;
    private FosterFamilyId family;

    /**
     * Ola (10) for six months to the day, Jan (2) for some days less, Ewa (14) for twenty months with a move two months ago, Kuba (17) for two months after
     * a return home, and Ida (5), who is not in care.
     */
    @BeforeEach
    void placeChildren() {
        caller.become(Caller.system(centre));
        today = LocalDate.now(clock);
        family = families.register(FamilyFixture.aFamily(FamilyForm.FAMILY_HOME, "Nowiccy"));
        place(register(PersonFixture.aWoman("Ola", "Zielińska", today.minusYears(10)), "1661011"), today.minusMonths(6));
        place(register(PersonFixture.aMan("Jan", "Zieliński", today.minusYears(3).plusDays(1)), "1661011"), today.minusMonths(6).plusDays(4));
        moved(register(PersonFixture.aWoman("Ewa", "Dudek", today.minusYears(14)), null), EndReason.TRANSFER_FAMILY_CARE);
        moved(register(PersonFixture.aMan("Kuba", "Lis", today.minusYears(18).plusDays(1)), null), EndReason.RETURN_TO_FAMILY);
        register(PersonFixture.aWoman("Ida", "Lis", today.minusYears(5)), "1661011");
    }

    /** RPT-6: a move changes nothing, a return home begins anew. */
    @Test
    void everyChildIsCountedOnceInEachTable() {
        ChildFigures figures = places.childFigures();

        assertThat(figures.inCare()).isEqualTo(4);
        assertThat(numbers(figures, ChildFigure.By.FORM)).isEqualTo(Map.of("FAMILY_HOME", 4L));
        assertThat(numbers(figures, ChildFigure.By.AGE)).isEqualTo(Map.of("UP_TO_3", 1L, "FROM_7_TO_13", 1L, "FROM_14_TO_17", 2L));
        assertThat(numbers(figures, ChildFigure.By.LENGTH)).isEqualTo(Map.of("UNDER_6_MONTHS", 2L, "MONTHS_6_TO_12", 1L, "MONTHS_18_TO_36", 1L));
        assertThat(numbers(figures, ChildFigure.By.SEX)).isEqualTo(Map.of("FEMALE", 2L, "MALE", 2L));
        assertThat(numbers(figures, ChildFigure.By.ORIGIN)).isEqualTo(Map.of("1661011", 2L, "null", 2L));
    }

    @Test
    void eachNumberLeadsToItsList() {
        ChildFigures figures = places.childFigures();

        assertThat(figures.parts()).filteredOn(part -> part.key() != null).allSatisfy(part -> {
            ChildFilter filter = switch (part.by()) {
                case FORM -> inCare(CareForm.valueOf(part.key()), null, null, null, null);
                case AGE -> inCare(null, AgeGroup.valueOf(part.key()), null, null, null);
                case LENGTH -> inCare(null, null, CareLength.valueOf(part.key()), null, null);
                case SEX -> inCare(null, null, null, Sex.valueOf(part.key()), null);
                case ORIGIN -> inCare(null, null, null, null, part.key());
            };
            assertThat(places.children(filter, ChildSort.NAME, false, PageRequest.page(1)).total()).as(part.toString()).isEqualTo(part.children());
        });
    }

    @Test
    void whoSeesNoChildCountsNone() {
        caller.become(people.somebody(centre, Role.COORDINATOR, "Joanna Maj"));
        assertThat(places.childFigures().inCare()).isZero();
        assertThat(numbers(places.childFigures(), ChildFigure.By.SEX)).isEmpty();
    }

    @Test
    void threeStatementsHoweverManyChildren() {
        assertThat(statements.of(() -> places.childFigures())).isLessThanOrEqualTo(3);
    }

    private static ChildFilter inCare(CareForm form, AgeGroup ages, CareLength length, Sex sex, String origin) {
        return new ChildFilter(
                null, form, ages == null ? null : ages.from(), ages == null ? null : ages.to(), null, origin, ChildFilter.CareStatus.IN_CARE, length, sex);
    }

    private static Map<String, Long> numbers(ChildFigures figures, ChildFigure.By by) {
        return figures.parts().stream()
                .filter(part -> part.by() == by && part.children() > 0)
                .collect(Collectors.toMap(part -> String.valueOf(part.key()), ChildFigure::children));
    }

    private ChildId register(PersonData person, String origin) {
        return children.register(new RegisterChild(null, person, new CareNeeds(false, false, origin), null, List.of()));
    }

    private StayId place(ChildId child, LocalDate since) {
        return placements.place(PlaceChild.of(child, family, CareFixture.orderedBefore(since)));
    }

    private void moved(ChildId child, EndReason reason) {
        StayId first = place(child, today.minusMonths(20));
        boolean home = reason == EndReason.RETURN_TO_FAMILY;
        placements.end(new EndStay(first, today.minusMonths(2).minusDays(home ? 10 : 0), reason, null, 0));
        if (!home) {
            family = families.register(FamilyFixture.aFamily(FamilyForm.FAMILY_HOME, "Inni"));
        }
        place(child, today.minusMonths(2));
    }
}
