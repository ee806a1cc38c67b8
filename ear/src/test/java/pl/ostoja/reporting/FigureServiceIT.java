package pl.ostoja.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pl.ostoja.duty.StoredDuties.on;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CaseloadHolder;
import pl.ostoja.access.CaseloadService;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.access.TeamId;
import pl.ostoja.access.TeamService;
import pl.ostoja.centre.CentreId;
import pl.ostoja.court.CourtDuties;
import pl.ostoja.duty.Deadline;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.StoredDuties;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.PlacementDuties;
import pl.ostoja.placement.StatementCount;
import pl.ostoja.review.ReviewDuties;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.PageRequest;

/** The numbers of the head's view, counted by hand; and that each leads to a list of as many. */
@ServiceTest
@Tag("h2")
class FigureServiceIT {
    private static final Explanation LEFT = Explanation.of("duty.why.left");

    @Inject
    FigureService figures;

    @Inject
    DutyListService lists;

    @Inject
    StoredDuties stored;

    @Inject
    ChildService children;

    @Inject
    CaseloadService caseloads;

    @Inject
    TeamService teams;

    @Inject
    CallerFixture people;

    @Inject
    StatementCount statements;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private final CentreId centre = CentreId.next();
    private ChildId child;
    private LocalDate today;
    private LocalDate yearAgo;

    @BeforeEach
    void registerAChildThatOwesNothingYet() {
        caller.become(Caller.system(centre));
        child = children.register(CareFixture.aGirl("Zofia", "Kowalczyk"));
        today = LocalDate.now(clock);
        yearAgo = today.minusMonths(12);
    }

    /** RPT-4: the first and the last day of the twelve months, and the last day of a duty. */
    @Test
    void theShareInTimeIsOfWhatFellDueInTwelveMonths() {
        add(on(yearAgo.minusDays(1)), DutyState.fulfilled(yearAgo)); // too long ago
        add(on(yearAgo), DutyState.fulfilled(yearAgo)); // in time, on its last day
        add(on(today.minusDays(1)), DutyState.fulfilled(today.minusDays(1))); // in time
        add(on(today.minusDays(1)), DutyState.fulfilled(today)); // a day late
        add(on(today), DutyState.fulfilled(today)); // its day is not over
        add(on(today.minusDays(1)), DutyState.OPEN); // still owed
        add(on(today), DutyState.OPEN); // not late yet
        add(on(today.minusDays(1)), DutyState.ended(today.minusDays(1), LEFT)); // not owed on its last day any more
        add(on(today.minusDays(1)), DutyState.ended(today, LEFT)); // owed to its last day and not done

        assertThat(figures.duties().all()).isEqualTo(new DutyFigure(null, null, null, 1, 1, 2, 2, 3));
        assertThat(figures.duties().all().share()).isEqualTo(40);
        everyNumberLeadsToItsList();
    }

    /** RPT-4: of a term in hours the moment decides, as far as it is known. */
    @Test
    void hoursAreKeptToTheMoment() {
        Instant anHourAgo = clock.instant().minus(Duration.ofHours(1));
        Deadline passed = new Deadline.ByMoment(anHourAgo);
        LocalDate itsDay = passed.legalDay();
        addNotice(passed, new DutyState.Fulfilled(itsDay, anHourAgo)); // in time
        addNotice(passed, new DutyState.Fulfilled(itsDay, anHourAgo.plusSeconds(1))); // a second late
        addNotice(passed, DutyState.fulfilled(itsDay)); // only the day is known: in time
        addNotice(passed, DutyState.OPEN); // overdue since an hour
        addNotice(new Deadline.ByMoment(clock.instant().plus(Duration.ofHours(1))), DutyState.OPEN); // not late yet

        assertThat(figures.duties().all()).isEqualTo(new DutyFigure(null, null, null, 1, 1, 2, 2, 2));
        everyNumberLeadsToItsList();
    }

    @Test
    void thirtyDaysAreThirtyAndTheFarOnesAreNotCounted() {
        add(on(today.plusDays(30)), DutyState.OPEN);
        add(on(today.plusDays(31)), DutyState.OPEN);
        add(on(today.plusMonths(12)), DutyState.OPEN);
        add(on(today.plusMonths(12).plusDays(1)), DutyState.OPEN);

        assertThat(figures.duties().all()).isEqualTo(new DutyFigure(null, null, null, 0, 1, 3, 0, 0));
        assertThat(figures.duties().all().share()).as("nothing fell due").isNull();
        everyNumberLeadsToItsList();
    }

    @Test
    void kindsAreToldApart() {
        stored.add(centre, ReviewDuties.REVIEW, child.value(), null, on(today.minusDays(3)), DutyState.OPEN);
        stored.add(centre, CourtDuties.SITUATION_INFO, child.value(), null, on(today.minusDays(3)), DutyState.fulfilled(today.minusDays(4)));

        assertThat(figures.duties().byKind()).extracting(DutyFigure::key, DutyFigure::overdue, DutyFigure::share)
                .containsExactlyInAnyOrder(tuple("REVIEW", 1L, 0), tuple("SITUATION_INFO", 0L, 100));
        caller.become(people.somebody(centre, Role.COURT_LIAISON, "Sabina Sąd"));
        assertThat(figures.duties().byKind()).extracting(DutyFigure::key).containsExactly("SITUATION_INFO");
    }

    /** RPT-5: a person goes before a team, the first before the second; the team is the worker's. */
    @Test
    void aDutyIsTheWorkOfOne() {
        TeamId holding = teams.create("Zespół dziecka");
        TeamId working = teams.create("Zespół osoby");
        add(on(today.plusDays(3)), DutyState.OPEN);
        assertThat(workers()).containsExactly((String) null);

        caseloads.assign(RecordKind.CHILD, child.value(), CaseloadHolder.team(holding), today);
        assertThat(workers()).containsExactly((String) null);
        assertThat(teams()).containsExactly("Zespół dziecka");

        AccountId first = give("Zofia Pierwsza");
        give("Anna Druga");
        teams.join(working, first, today);
        assertThat(workers()).containsExactly("Zofia Pierwsza");
        assertThat(teams()).containsExactly("Zespół osoby");
        assertThat(lists.list(DutyFilter.open(), DutySort.DUE, false, PageRequest.page(1)).rows()).extracting(DutyRow::worker).containsOnly("Zofia Pierwsza");
        assertThat(lists.holders().workers()).extracting(each -> each.name()).containsExactly("Zofia Pierwsza");
        assertThat(lists.holders().teams()).extracting(DutyHolders.TeamName::id).containsExactly(working);
        everyNumberLeadsToItsList();
    }

    @Test
    void whoSeesNothingCountsNothing() {
        add(on(today.minusDays(1)), DutyState.OPEN);
        caller.become(people.somebody(centre, Role.COORDINATOR, "Joanna Maj"));
        assertThat(figures.duties().all()).isEqualTo(new DutyFigure(null, null, null, 0, 0, 0, 0, 0));
        caller.become(people.somebody(centre, Role.HEAD, "Krystyna Kierownik"));
        assertThat(figures.duties().all().overdue()).isEqualTo(1);
        caller.become(Caller.system(centre));
        people.restrict(RecordKind.CHILD, child.value());
        caller.become(people.somebody(centre, Role.HEAD, "Inna Kierownik"));
        assertThat(figures.duties().all().overdue()).isZero();
    }

    @Test
    void threeStatementsHoweverManyDuties() {
        caller.become(people.somebody(centre, Role.HEAD, "Krystyna Kierownik"));
        assertThat(statements.of(() -> figures.duties())).isEqualTo(3);
        caller.become(Caller.system(centre));
        add(on(today.minusDays(1)), DutyState.OPEN);
        add(on(today.minusDays(2)), DutyState.OPEN);
        caller.become(people.somebody(centre, Role.HEAD, "Inna Kierownik"));
        assertThat(statements.of(() -> figures.duties())).isEqualTo(3);
    }

    private void everyNumberLeadsToItsList() {
        DutyFigures all = figures.duties();
        all.byKind().forEach(figure -> leadsTo(figure, new DutyFilter.What(null, figure.key(), null, null), DutyFilter.Whose.ANY));
        all.byWorker().forEach(figure -> leadsTo(figure, DutyFilter.What.ANY, figure.key() == null
                ? new DutyFilter.Whose(false, null, null, DutyFilter.Held.BY_NOBODY)
                : new DutyFilter.Whose(false, new AccountId(UUID.fromString(figure.key())), null, null)));
        all.byTeam().forEach(figure -> leadsTo(figure, DutyFilter.What.ANY, figure.key() == null
                ? new DutyFilter.Whose(false, null, null, DutyFilter.Held.BY_NO_TEAM)
                : new DutyFilter.Whose(false, null, new TeamId(UUID.fromString(figure.key())), null)));
    }

    private void leadsTo(DutyFigure figure, DutyFilter.What what, DutyFilter.Whose whose) {
        assertThat(total(what, whose, DutyFilter.Due.OVERDUE, null)).as("%s overdue", figure).isEqualTo(figure.overdue());
        assertThat(total(what, whose, DutyFilter.Due.NEXT_30_DAYS, null)).as("%s next", figure).isEqualTo(figure.next30Days());
        assertThat(total(what, whose, null, null)).as("%s open", figure).isEqualTo(figure.open());
        assertThat(total(what, whose, null, DutyFilter.Kept.IN_TIME)).as("%s in time", figure).isEqualTo(figure.inTime());
        assertThat(total(what, whose, null, DutyFilter.Kept.LATE)).as("%s late", figure).isEqualTo(figure.late());
    }

    private long total(DutyFilter.What what, DutyFilter.Whose whose, DutyFilter.Due due, DutyFilter.Kept kept) {
        DutyFilter filter = DutyFilter.asked(what, whose, new DutyFilter.When(due, null, null, kept), null);
        return lists.list(filter, DutySort.DUE, false, PageRequest.page(1)).total();
    }

    private AccountId give(String name) {
        AccountId account = people.somebody(centre, Role.COORDINATOR, name).account();
        caseloads.assign(RecordKind.CHILD, child.value(), CaseloadHolder.person(account), today);
        return account;
    }

    private List<String> workers() {
        return figures.duties().byWorker().stream().map(DutyFigure::name).toList();
    }

    private List<String> teams() {
        return figures.duties().byTeam().stream().map(DutyFigure::name).toList();
    }

    private void add(Deadline deadline, DutyState state) {
        add(ReviewDuties.REVIEW, deadline, state);
    }

    private void addNotice(Deadline deadline, DutyState state) {
        add(PlacementDuties.EMERGENCY_NOTICE, deadline, state);
    }

    private void add(DutyKind kind, Deadline deadline, DutyState state) {
        stored.add(centre, kind, child.value(), null, deadline, state);
    }
}
