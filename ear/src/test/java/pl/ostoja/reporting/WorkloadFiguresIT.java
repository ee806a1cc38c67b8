package pl.ostoja.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pl.ostoja.duty.StoredDuties.on;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
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
import pl.ostoja.access.TeamId;
import pl.ostoja.access.TeamService;
import pl.ostoja.assistance.AssistedFixture;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.StoredDuties;
import pl.ostoja.fostering.FamilyFixture;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.PlacementDuties;
import pl.ostoja.placement.StatementCount;
import pl.ostoja.review.ReviewDuties;
import pl.ostoja.shared.PageRequest;

/** Caseloads against their limits, and the next weeks against the hours that people have; numbers counted by hand. */
@ServiceTest
@Tag("h2")
class WorkloadFiguresIT {
    @Inject
    FigureService figures;

    @Inject
    WorkloadService workload;

    @Inject
    DutyListService lists;

    @Inject
    StoredDuties stored;

    @Inject
    ChildService children;

    @Inject
    FosterFamilyService families;

    @Inject
    AssistedFixture assisted;

    @Inject
    CaseloadService caseloads;

    @Inject
    TeamService teams;

    @Inject
    StatementCount statements;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private final CentreId centre = CentreId.next();
    private Caller coordinator;
    private Caller assistant;
    private LocalDate today;

    @BeforeEach
    void employ() {
        caller.become(Caller.system(centre));
        coordinator = people.somebody(centre, Role.COORDINATOR, "Joanna Maj");
        assistant = people.somebody(centre, Role.FAMILY_ASSISTANT, "Anna Asystent");
        today = LocalDate.now(clock);
    }

    /** RPT-7: two families of hers, one of them restricted; a child in the caseload is none, nor is a family of somebody else's. */
    @Test
    void anAssistantsFamiliesAreThoseWithAnAssistant() {
        Caller organiser = people.somebody(centre, Role.ORGANISER, "Olga Organizator");
        assisted.family("Nowakowie", organiser, assistant);
        people.restrict(RecordKind.ASSISTANCE, assisted.family("Skryci", organiser, assistant).value());
        assisted.family("Inni", organiser, people.somebody(centre, Role.FAMILY_ASSISTANT, "Bartek Asystent"));
        give(children.register(CareFixture.aGirl("Ida", "Nieznana")), assistant);

        caller.become(people.somebody(centre, Role.HEAD, "Krystyna Kierownik"));

        assertThat(of(assistant)).satisfies(figure -> {
            assertThat(figure.families()).as("as the limit counts").isEqualTo(2);
            assertThat(figure.most()).isEqualTo(15);
            assertThat(figure.article()).isEqualTo("art. 15 ust. 4 UWR");
            assertThat(figure.holds()).isEqualTo(RecordKind.ASSISTANCE);
            assertThat(figure.records()).as("as the list of caseloads shows").isEqualTo(1);
            assertThat(figure.load()).isEqualTo(Load.ROOM);
        });
        caller.become(assistant);
        assertThat(figures.caseloads()).singleElement().satisfies(own -> assertThat(own.families()).isEqualTo(2));
    }

    @Test
    void aCoordinatorsFamiliesCountAgainstFifteen() {
        for (int i = 1; i <= 13; i++) {
            var family = families.register(FamilyFixture.aFamily(FamilyForm.KINSHIP, "Rodzina" + "abcdefghijklm".charAt(i - 1)));
            caseloads.assign(RecordKind.FAMILY, family.value(), CaseloadHolder.person(coordinator.account()), today);
            if (i == 13) {
                people.restrict(RecordKind.FAMILY, family.value());
            }
        }
        caller.become(people.somebody(centre, Role.HEAD, "Krystyna Kierownik"));
        assertThat(of(coordinator)).satisfies(figure -> {
            assertThat(figure.families()).as("as the limit counts").isEqualTo(13);
            assertThat(figure.records()).as("as the list of caseloads shows").isEqualTo(12);
            assertThat(figure.load()).isEqualTo(Load.NEAR);
        });
        assertThat(statements.of(() -> figures.caseloads())).isLessThanOrEqualTo(6);

        caller.become(coordinator);
        assertThat(figures.caseloads()).singleElement().satisfies(own -> {
            assertThat(own.worker()).isEqualTo(coordinator.account());
            assertThat(own.records()).isNull();
        });
    }

    /** RPT-9, RPT-10: two reviews of 5 hours, one overdue, and a notice that the foster family owes; a coordinator at half time in a team. */
    @Test
    void theWeeksHoldWhatFallsDueAgainstTheHours() {
        ChildId child = children.register(CareFixture.aGirl("Zofia", "Kowalczyk"));
        give(child, coordinator);
        TeamId team = teams.create("Zespół pierwszy");
        teams.join(team, coordinator.account(), today);
        LocalDate third = WorkWeeks.from(today).get(2).since();
        stored.add(centre, ReviewDuties.REVIEW, child.value(), null, on(third), DutyState.OPEN);
        stored.add(centre, ReviewDuties.REVIEW, child.value(), null, on(today.minusDays(40)), DutyState.OPEN);
        stored.add(centre, PlacementDuties.EMERGENCY_NOTICE, child.value(), null, on(third), DutyState.OPEN);
        stored.add(centre, ReviewDuties.REVIEW, child.value(), null, on(WorkWeeks.from(today).getLast().until().plusDays(1)), DutyState.OPEN);
        caller.become(people.somebody(centre, Role.HEAD, "Krystyna Kierownik"));
        workload.recordEffort(new RecordEffort("REVIEW", new BigDecimal("5"), today));
        workload.recordWorkingTime(new RecordWorkingTime(coordinator.account(), new BigDecimal("20"), today));

        WeekFigures weeks = figures.weeks(null, null);

        assertThat(weeks.weeks()).hasSize(8);
        assertThat(weeks.weeks().getFirst()).satisfies(first -> {
            assertThat(first.duties()).isZero();
            assertThat(first.earlier()).isEqualTo(1);
            assertThat(first.needed()).isEqualByComparingTo("5");
        });
        assertThat(weeks.weeks().get(2)).satisfies(week -> {
            assertThat(week.duties()).isEqualTo(2);
            assertThat(week.needed()).isEqualByComparingTo("5");
            assertThat(week.there()).isBetween(BigDecimal.ZERO, new BigDecimal("20"));
            assertThat(total(week.from(), week.to())).as("the list it leads to").isEqualTo(2);
        });
        assertThat(total(null, today.minusDays(1))).isEqualTo(1);
        assertThat(weeks.byWorker()).extracting(WorkFigure::name, WorkFigure::duties).containsExactly(tuple("Joanna Maj", 3L));
        assertThat(weeks.byTeam()).extracting(WorkFigure::name, WorkFigure::duties).containsExactly(tuple("Zespół pierwszy", 3L));
        assertThat(figures.weeks(coordinator.account(), null).weeks()).isEqualTo(weeks.weeks());
        assertThat(figures.weeks(null, team).weeks()).isEqualTo(weeks.weeks());
        assertThat(statements.of(() -> figures.weeks(null, null))).isLessThanOrEqualTo(6);
    }

    @Test
    void othersSeeTheirOwnWeeksOnly() {
        ChildId child = children.register(CareFixture.aGirl("Zofia", "Kowalczyk"));
        give(child, coordinator);
        stored.add(centre, ReviewDuties.REVIEW, child.value(), null, on(today.plusDays(20)), DutyState.OPEN);

        caller.become(coordinator);
        assertThat(figures.weeks(null, null).byWorker()).extracting(WorkFigure::name).containsExactly("Joanna Maj");
        assertThat(figures.weeks(null, null).byTeam()).isEmpty();
        caller.become(people.somebody(centre, Role.COORDINATOR, "Inna Osoba"));
        WeekFigures weeks = figures.weeks(coordinator.account(), null);
        assertThat(weeks.byWorker()).extracting(WorkFigure::name, WorkFigure::duties).containsExactly(tuple("Inna Osoba", 0L));
        assertThat(weeks.weeks()).allSatisfy(week -> {
            assertThat(week.duties()).isZero();
            assertThat(week.there()).isZero();
        });
    }

    private long total(LocalDate from, LocalDate to) {
        DutyFilter filter = DutyFilter.asked(DutyFilter.What.ANY, DutyFilter.Whose.ANY, new DutyFilter.When(null, from, to, null), null);
        return lists.list(filter, DutySort.DUE, false, PageRequest.page(1)).total();
    }

    private CaseloadFigure of(Caller worker) {
        return figures.caseloads().stream().filter(figure -> figure.worker().equals(worker.account())).findFirst().orElseThrow();
    }

    private void give(ChildId child, Caller to) {
        caseloads.assign(RecordKind.CHILD, child.value(), CaseloadHolder.person(to.account()), today);
    }
}
