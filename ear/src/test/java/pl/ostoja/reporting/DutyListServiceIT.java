package pl.ostoja.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.NotPermitted;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.DutyService;
import pl.ostoja.duty.Urgency;
import pl.ostoja.fostering.CoordinatorService;
import pl.ostoja.fostering.FamilyFixture;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.PlaceChild;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.placement.StatementCount;
import pl.ostoja.shared.PageRequest;

/** RPT-1: who sees which duties, and the projection behind the lists. */
@ServiceTest
@Tag("h2")
class DutyListServiceIT {
    @Inject
    DutyListService lists;

    @Inject
    DutyService duties;

    @Inject
    ChildService children;

    @Inject
    PlacementService placements;

    @Inject
    FosterFamilyService families;

    @Inject
    CoordinatorService coordinators;

    @Inject
    CallerFixture people;

    @Inject
    StatementCount statements;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private CentreId centre;
    private FosterFamilyId family;
    private ChildId child;

    @BeforeEach
    void placeAChildSevenMonthsAgo() {
        centre = CentreId.next();
        caller.become(Caller.system(centre));
        family = families.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, "Nowiccy"));
        child = place("Zofia", family, today().minusMonths(7));
    }

    @Test
    void theReviewOfAChildPlacedSevenMonthsAgoIsOverdueAndNamesItsFacts() {
        DutyRow review = only("REVIEW");

        assertThat(review.urgency()).isEqualTo(Urgency.OVERDUE);
        assertThat(review.unshiftedOn()).isEqualTo(today().minusMonths(7).plusMonths(6));
        assertThat(review.article()).isEqualTo("art. 131 ust. 1 UWR");
        assertThat(review.childName()).isEqualTo("Kowalczyk Zofia");
        assertThat(review.familyLabel()).isEqualTo("Nowiccy");
        assertThat(review.why().args()).contains(today().minusMonths(7), 6);
        assertThat(lists.myDay().counts().overdue())
                .as("its plan, its documents, its examination, the information for the court and the notice to the payers besides")
                .isEqualTo(6);
    }

    /** RPT-2: the girl was born in 2016, so her mentor is due in 2033. */
    @Test
    void whatIsYearsAwayIsNoWorkOfToday() {
        assertThat(open()).extracting(DutyRow::kind).contains("REVIEW").doesNotContain("MENTOR");
        assertThat(list(DutyFilter.open().due(DutyFilter.Due.LATER))).extracting(DutyRow::kind).contains("MENTOR");
        assertThat(lists.about(child.value())).filteredOn(DutyRow::far).extracting(DutyRow::kind).contains("MENTOR").doesNotContain("REVIEW");
    }

    @Test
    void whatDeservesAttentionEarlyStandsWhereItIsCounted() {
        place("Marta", family, today().minusYears(1).plusDays(45));

        MyDay day = lists.myDay();

        List<DutyRow> month = day.duties().stream().filter(row -> row.urgency() == Urgency.WITHIN_30_DAYS).toList();
        assertThat(month).hasSize((int) day.counts().within30Days());
        assertThat(month).filteredOn(row -> row.kind().equals("ALIMONY_CLAIM")).singleElement().satisfies(claim -> {
            assertThat(claim.childName()).isEqualTo("Kowalczyk Marta");
            assertThat(claim.legalOn()).isAfter(today().plusDays(30));
        });
    }

    @Test
    void aCoordinatorSeesTheDutiesOfTheOwnFamiliesOnly() {
        place("Obca", families.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, "Inni")), today().minusMonths(7));
        Caller coordinator = people.somebody(centre, Role.COORDINATOR, "Joanna Maj");
        Caller other = people.somebody(centre, Role.COORDINATOR, "Tomasz Bąk");
        coordinators.appoint(FamilyFixture.anAppointment(family, coordinator.account(), today()));

        caller.become(coordinator);
        assertThat(open()).extracting(DutyRow::familyLabel).containsOnly("Nowiccy");
        assertThat(open()).extracting(DutyRow::worker).containsOnly("Joanna Maj");
        caller.become(other);
        assertThat(open()).isEmpty();
        assertThat(lists.myDay().counts()).isEqualTo(new DutyCounts(0, 0, 0, 0));
    }

    /** What is owed about the family itself names no child. */
    @Test
    void aRestrictedChildIsInNoListAndNoCountOfOthers() {
        people.restrict(RecordKind.CHILD, child.value());
        Caller organiser = people.somebody(centre, Role.ORGANISER, "Anna Wilk");
        caller.become(organiser);
        assertThat(open()).extracting(DutyRow::childName).containsOnlyNulls();
        assertThat(lists.myDay().counts().overdue()).isZero();

        people.mayRead(organiser, RecordKind.CHILD, child.value());
        assertThat(open()).extracting(DutyRow::childName).contains("Kowalczyk Zofia");
    }

    @Test
    void anotherCentreSeesNothing() {
        caller.become(people.somebody(CentreId.next(), Role.ORGANISER, "Ktoś Inny"));
        assertThat(open()).isEmpty();
    }

    @Test
    void thoseWhoKeepTheCourtSeeWhatConcernsCourtsAndNotTheFamily() {
        caller.become(people.somebody(centre, Role.COURT_LIAISON, "Sabina Sąd"));
        assertThat(open()).extracting(DutyRow::kind).contains("SITUATION_INFO").doesNotContain("REVIEW");
        assertThat(open()).extracting(DutyRow::familyLabel).containsOnlyNulls();
    }

    @Test
    void anAdministratorHasNoBusinessWithDuties() {
        caller.become(people.somebody(centre, Role.ADMINISTRATOR, "Adam Admin"));
        assertThatThrownBy(() -> lists.myDay()).isInstanceOf(NotPermitted.class);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheRows() {
        caller.become(people.somebody(centre, Role.ORGANISER, "Anna Wilk"));
        PageRequest page = PageRequest.page(1);
        lists.list(DutyFilter.open(), DutySort.DUE, false, page);
        long few = statements.of(() -> lists.list(DutyFilter.open(), DutySort.DUE, false, page));
        caller.become(Caller.system(centre));
        for (String name : List.of("Ala", "Ela")) {
            place(name, family, today().minusMonths(5));
        }
        caller.become(people.somebody(centre, Role.ORGANISER, "Anna Wilk"));
        assertThat(statements.of(() -> lists.list(DutyFilter.open(), DutySort.DUE, false, page))).isEqualTo(few);
    }

    @Test
    void theProjectionEqualsTheRecomputation() {
        assertThat(duties.check()).as("DUT-2").isEmpty();
    }

    @Test
    void filtersAndSortsAreDoneInTheDatabase() {
        assertThat(list(DutyFilter.open().due(DutyFilter.Due.OVERDUE))).extracting(DutyRow::urgency).containsOnly(Urgency.OVERDUE);
        assertThat(list(named("kowalczyk zo"))).isNotEmpty();
        assertThat(list(named("wiśniewska"))).isEmpty();
        for (DutySort sort : DutySort.values()) {
            assertThat(lists.list(DutyFilter.open(), sort, true, PageRequest.page(1)).rows()).as(sort.name()).isNotEmpty();
        }
    }

    private static DutyFilter named(String text) {
        return DutyFilter.asked(new DutyFilter.What(null, null, text, null), DutyFilter.Whose.ANY, DutyFilter.When.ANY, null);
    }

    private DutyRow only(String kind) {
        return open().stream().filter(row -> row.kind().equals(kind)).findFirst().orElseThrow();
    }

    private List<DutyRow> open() {
        return list(DutyFilter.open());
    }

    private List<DutyRow> list(DutyFilter filter) {
        return lists.list(filter, DutySort.DUE, false, PageRequest.page(1)).rows();
    }

    private ChildId place(String firstName, FosterFamilyId where, LocalDate since) {
        ChildId id = children.register(CareFixture.aGirl(firstName, "Kowalczyk"));
        placements.place(PlaceChild.of(id, where, CareFixture.orderedBefore(since)));
        return id;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
