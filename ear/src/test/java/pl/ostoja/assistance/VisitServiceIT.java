package pl.ostoja.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.BreakGlassAnswer;
import pl.ostoja.access.BreakGlassService;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.HistoryService;
import pl.ostoja.access.OpenBreakGlass;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.audit.FieldChange;
import pl.ostoja.audit.HistoryRow;
import pl.ostoja.people.PersonFixture;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.task.CompleteTask;
import pl.ostoja.task.TaskId;
import pl.ostoja.task.TaskRow;
import pl.ostoja.task.TaskService;
import pl.ostoja.task.TaskState;

@ServiceTest
@Tag("h2")
class VisitServiceIT {
    private static final String EMERGENCY = "telefon ze szpitala, dziecko po wypadku";
    private static final String DOG = "Na podwórzu jest pies.";

    @Inject
    AssistanceService cases;

    @Inject
    AssistantService assistants;

    @Inject
    VisitService visits;

    @Inject
    VisitDueService due;

    @Inject
    WorkingMonthService months;

    @Inject
    TaskService tasks;

    @Inject
    HistoryService histories;

    @Inject
    BreakGlassService emergencies;

    @Inject
    WarningService warnings;

    @Inject
    AssistedFixture families;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private LocalDate today;
    private AssistedFixture.Staff staff;
    private AssistanceCaseId family;

    @BeforeEach
    void annaHasAFamily() {
        today = LocalDate.now(clock);
        staff = families.staff();
        caller.become(staff.anna());
        CaseContent content =
                new CaseContent("Nowakowie", CaseKind.FOR_LIFE, Difficulty.USUAL, PersonFixture.anAddressIn("Opole", AssistedFixture.OPOLE), null, DOG);
        family = cases.register(new RegisterCase(AssistanceCaseId.next(), content, List.of(AssistedFixture.aMother()), today.minusDays(30), null));
        assign(staff.anna(), today.minusDays(20), false);
        readTheWarning();
    }

    private void readTheWarning() {
        warnings.read(new ReadWarning(WarningReadingId.next(), family, DOG));
    }

    /** AVI-14. */
    @Test
    void whoGoesThereForTheFirstTimeReadsTheWarning() {
        VisitId id = visits.plan(new PlanVisit(VisitId.next(), family, new VisitPlan(today, "15:30", null)));
        assertThat(warnings.of(family)).as("she has").isEqualTo(new WarningSeen(DOG, false));
        people.as(staff.organiser(), () -> {
            assertThat(warnings.of(family).toBeRead()).isTrue();
            assertThatThrownBy(() -> visits.begin(id, visits.details(id).version())).hasFieldOrPropertyWithValue("rule", "AVI-14");
            assertThatThrownBy(() -> visits.record(new RecordVisit(id, family, done(today, 40), null))).hasFieldOrPropertyWithValue("rule", "AVI-14");
            ReadWarning once = new ReadWarning(WarningReadingId.next(), family, DOG);
            warnings.read(once);
            warnings.read(once);
            visits.begin(id, visits.details(id).version());
        });

        CaseDetails file = cases.details(family);
        CaseContent c = file.content();
        cases.edit(new EditCase(family, file.version(), new CaseContent(c.label(), c.kind(), c.difficulty(), c.address(), c.phone(), "Nie wchodzić bez telefonu.")));
        assertThat(warnings.of(family).toBeRead()).as("it says something else").isTrue();
        caller.become(staff.head());
        assertThat(history()).as("who knew what, and when").filteredOn(row -> row.kind().equals("WARNING_READING")).hasSize(2);
    }

    /** AVI-15. */
    @Test
    void aVisitThatIsBegunAndEndedNeedsNoMinutes() {
        VisitId id = visits.plan(new PlanVisit(VisitId.next(), family, new VisitPlan(today, null, null)));
        assertThatThrownBy(() -> visits.end(id, visits.details(id).version())).hasFieldOrPropertyWithValue("rule", "AVI-15");
        visits.begin(id, visits.details(id).version());
        assertThat(visits.details(id).isGoingOn()).isTrue();
        visits.end(id, visits.details(id).version());
        assertThat(visits.details(id).lasted()).isEqualTo(1);
        visits.record(new RecordVisit(
                id, family, new VisitNote(VisitKind.HOME, VisitOutcome.DONE, today, null, null, null, null, ChildSeen.ALONE, "szkoła", null, null), null));
        assertThat(visits.details(id).note().minutes()).isEqualTo(1);
    }

    @Test
    void aVisitIsAgreedBegunAndWrittenDownOnce() {
        VisitId id = visits.plan(new PlanVisit(VisitId.next(), family, new VisitPlan(today, "15:30", "rozmowa o szkole")));
        assertThat(visits.today(today)).singleElement().satisfies(row -> {
            assertThat(row.label()).isEqualTo("Nowakowie");
            assertThat(row.warning()).isEqualTo("Na podwórzu jest pies.");
        });
        visits.begin(id, visits.details(id).version());
        assertThat(visits.details(id).begunAt()).isNotNull();
        VisitId next = VisitId.next();
        visits.record(new RecordVisit(id, family, done(today, 40), new PlanVisit(next, family, new VisitPlan(today.plusDays(7), null, null))));
        visits.record(new RecordVisit(id, family, done(today, 99), null));
        assertThat(visits.details(id).note().minutes()).as("signed once").isEqualTo(40);
        assertThat(visits.ahead(family)).singleElement().satisfies(row -> assertThat(row.id()).isEqualTo(next));
        assertThatThrownBy(() -> visits.begin(id, visits.details(id).version())).as("AVI-8").hasMessage("AVI-8 assistance.violation.writtenDown");
    }

    @Test
    void whatWasWrittenDownIsCorrectedWithAReason() {
        VisitId id = visits.record(new RecordVisit(VisitId.next(), family, done(today.minusDays(1), 40), null));
        VisitDetails before = visits.details(id);
        visits.correct(new CorrectVisit(id, before.version(), "pomyłka w czasie", done(today.minusDays(1), 60)));
        assertThat(visits.details(id).note().minutes()).isEqualTo(60);
        assertThatThrownBy(() -> visits.remove(id, before.version(), "drugi raz")).isInstanceOf(EditConflict.class);
        visits.remove(id, visits.details(id).version(), "wpisano u niewłaściwej rodziny");
        assertThat(visits.of(family, PageRequest.page(1)).rows()).isEmpty();
    }

    @Test
    void whatWasAgreedOnBecomesTasksOnce() {
        FollowUp school = new FollowUp(TaskId.next(), "Umówić spotkanie w szkole", today.plusDays(5));
        VisitId id = VisitId.next();
        RecordVisit signed = new RecordVisit(id, family, done(today, 40), null, List.of(school));
        visits.record(signed);
        visits.record(signed);
        assertThat(tasks.from(id.value())).as("AVI-13").singleElement().satisfies(task -> {
            assertThat(task.id()).isEqualTo(school.id());
            assertThat(task.what()).isEqualTo("Umówić spotkanie w szkole");
            assertThat(task.assignee()).isEqualTo(staff.anna().account());
        });
        tasks.complete(new CompleteTask(school.id(), tasks.details(school.id()).version(), "na wtorek"));

        FollowUp doctor = new FollowUp(TaskId.next(), "Zapytać o szczepienia", today.plusDays(14));
        visits.correct(new CorrectVisit(id, visits.details(id).version(), "dopisek", done(today, 45), List.of(school, doctor)));
        assertThat(tasks.about(RecordKind.ASSISTANCE, family.value())).extracting(TaskRow::id, TaskRow::state)
                .containsExactly(tuple(doctor.id(), TaskState.OPEN), tuple(school.id(), TaskState.DONE));

        visits.remove(id, visits.details(id).version(), "wpisano u niewłaściwej rodziny");
        assertThat(tasks.from(id.value())).extracting(TaskRow::state).containsExactly(TaskState.DONE, TaskState.WITHDRAWN);
    }

    @Test
    void theTasksOfTheFamilyGoAlongWithIt() {
        FollowUp school = new FollowUp(TaskId.next(), "Umówić spotkanie w szkole", today.plusDays(5));
        visits.record(new RecordVisit(VisitId.next(), family, done(today.minusDays(1), 40), null, List.of(school)));
        people.as(staff.head(), () -> assistants.assign(new AssignAssistant(CaseStepId.next(), family, staff.bartek().account(), today, false, null, true)));
        caller.become(staff.bartek());
        assertThat(tasks.near()).extracting(TaskRow::id).containsExactly(school.id());
    }

    /** It was agreed with the family, whoever comes; what lies before the hand-over only the former assistant can write down. */
    @Test
    void whatWasAgreedWithTheFamilyIsDoneByWhoHasItNow() {
        VisitId before = visits.plan(new PlanVisit(VisitId.next(), family, new VisitPlan(today, "09:00", "rozmowa o szkole")));
        assertThat(visits.today(today)).extracting(VisitRow::id).containsExactly(before);
        VisitId ahead = visits.plan(new PlanVisit(VisitId.next(), family, new VisitPlan(today.plusDays(1), "10:00", "przychodnia")));

        people.as(staff.bartek(), () -> assertThat(visits.today(today.plusDays(1))).as("not his yet").isEmpty());
        assign(staff.bartek(), today, false);
        caller.become(staff.bartek());
        assertThat(visits.today(today.plusDays(1))).extracting(VisitRow::id).containsExactly(before, ahead);
        caller.become(staff.anna());
        assertThat(visits.today(today.plusDays(1))).as("hers no more").isEmpty();
    }

    /** VIS-4: whose work deals with no such families has no page to read one on, and reads none in its history either. */
    @Test
    void noEmergencyOpensAFamilyToWhoseWorkDealsWithNone() {
        visits.record(new RecordVisit(VisitId.next(), family, done(today.minusDays(3), 40), null));
        String number = cases.details(family).fileNumber();
        assign(staff.bartek(), today, true);

        Caller coordinator = people.somebody(staff.centre(), Role.COORDINATOR, "Joanna Maj");
        people.as(coordinator, () -> {
            assertThat(emergencies.kinds()).containsExactly(RecordKind.CHILD, RecordKind.FAMILY);
            assertThat(emergencies.open(new OpenBreakGlass(RecordKind.ASSISTANCE, number, EMERGENCY, 4))).isInstanceOf(BreakGlassAnswer.NoSuchRecord.class);
            assertThatThrownBy(this::history).isInstanceOf(NotFound.class);
            people.mayRead(coordinator, RecordKind.ASSISTANCE, family.value());
            assertThatThrownBy(this::history).as("not even by name").isInstanceOf(NotFound.class);
        });
        Caller celina = people.also(people.somebody(staff.centre(), Role.FAMILY_ASSISTANT, "Celina Nowa"), Role.COORDINATOR);
        people.as(celina, () -> {
            assertThat(emergencies.open(new OpenBreakGlass(RecordKind.ASSISTANCE, number, EMERGENCY, 4))).isInstanceOf(BreakGlassAnswer.Opened.class);
            assertThat(visits.of(family, PageRequest.page(1)).rows()).extracting(VisitDetails::wordsHidden).containsExactly(true);
            assertThat(words()).as("what a hand-over hides stays hidden in an emergency").isEmpty();
        });
    }

    @Test
    void aHandOverMayHideWhatWasTalkedAbout() {
        VisitId id = visits.record(new RecordVisit(VisitId.next(), family, done(today.minusDays(5), 40), null));
        assign(staff.bartek(), today, true);
        caller.become(staff.bartek());
        assertThat(visits.of(family, PageRequest.page(1)).rows()).singleElement().satisfies(row -> {
            assertThat(row.wordsHidden()).as("AVI-10").isTrue();
            assertThat(row.note().topics()).isNull();
            assertThat(row.note().minutes()).isEqualTo(40);
            assertThatThrownBy(() -> visits.correct(new CorrectVisit(id, row.version(), "dopisek", done(today.minusDays(5), 45))))
                    .as("what is not read is not overwritten")
                    .hasFieldOrPropertyWithValue("rule", "VIS-6");
        });
        caller.become(staff.head());
        assertThat(visits.details(id).note().topics()).isEqualTo("szkoła");
        caller.become(staff.anna());
        assertThatThrownBy(() -> visits.details(id)).as("hers no more").isInstanceOf(NotFound.class);
    }

    @Test
    void whatAHandOverHidesIsNotReadInTheHistoryEither() {
        visits.record(new RecordVisit(VisitId.next(), family, done(today.minusDays(3), 40), null));
        assign(staff.bartek(), today, true);

        Caller coordinatesToo = people.also(staff.bartek(), Role.COORDINATOR);
        caller.become(coordinatesToo);
        readTheWarning();
        visits.record(new RecordVisit(VisitId.next(), family, done(today, 30), null));
        assertThat(words()).as("his own, and not hers").containsExactly("szkoła");
        assertThat(history()).filteredOn(row -> row.hiddenAt() != null).isNotEmpty().allMatch(row -> today.equals(row.hiddenAt()) && row.kind().equals("ASSISTANCE_VISIT"));
        caller.become(staff.head());
        assertThat(words()).as("who sees all families reads all").containsExactly("szkoła", "szkoła");
        assertThat(history()).allMatch(row -> row.hiddenAt() == null);
    }

    @Test
    void aHandOverThatHidesNothingLeavesTheWordsToRead() {
        VisitId id = visits.record(new RecordVisit(VisitId.next(), family, done(today.minusDays(5), 40), null));
        assign(staff.bartek(), today, false);
        caller.become(people.also(staff.bartek(), Role.COORDINATOR));
        assertThat(visits.details(id).note().topics()).isEqualTo("szkoła");
        assertThat(words()).containsExactly("szkoła");
    }

    private List<HistoryRow> history() {
        return histories.of(RecordKind.ASSISTANCE, family.value(), PageRequest.page(1)).rows();
    }

    /** The topics that were written down, as the history of the family shows them. */
    private List<String> words() {
        return history().stream().flatMap(row -> row.changes().stream()).map(FieldChange::after).filter("szkoła"::equals).toList();
    }

    @Test
    void theRecordOfAMonthComesFromTheContacts() {
        LocalDate first = today.withDayOfMonth(1);
        visits.record(new RecordVisit(VisitId.next(), family, done(first, 40), null));
        visits.record(new RecordVisit(VisitId.next(), family, done(first, 35), null));
        visits.record(new RecordVisit(VisitId.next(), family, new VisitNote(VisitKind.HOME, VisitOutcome.NOBODY_MET, first, null, 10, null, null, null, null, null, "nikt nie otworzył"), null));
        visits.record(new RecordVisit(VisitId.next(), family, new VisitNote(VisitKind.HOME, VisitOutcome.CANCELLED, first, null, null, null, null, null, null, null, "choroba"), null));
        visits.record(new RecordVisit(VisitId.next(), family, done(first.minusDays(1), 500), null));
        WorkingMonth month = months.of(staff.anna().account(), YearMonth.from(today));
        assertThat(month.rows()).as("AVI-11").singleElement().satisfies(row -> {
            assertThat(row.contacts()).isEqualTo(3);
            assertThat(row.minutes()).isEqualTo(85);
        });
        assertThat(month.days()).singleElement().isEqualTo(new WorkingMonth.Day(first, 3, 85));

        caller.become(staff.bartek());
        assertThatThrownBy(() -> months.of(staff.anna().account(), YearMonth.from(today))).isInstanceOf(NotFound.class);
        caller.become(staff.head());
        assertThat(months.of(staff.anna().account(), YearMonth.from(today)).minutes()).isEqualTo(85);

        assign(staff.bartek(), today, false);
        caller.become(staff.anna());
        WorkingMonth after = months.of(staff.anna().account(), YearMonth.from(today));
        assertThat(after.rows()).as("her work stays hers, without telling of families that are others' now").singleElement().satisfies(row -> {
            assertThat(row.family()).isNull();
            assertThat(row.label()).isNull();
            assertThat(row.minutes()).isEqualTo(85);
        });
        assertThat(after.days()).isEqualTo(month.days());
    }

    @Test
    void aFamilyKnowsWhenItIsToBeVisited() {
        assertThat(due.of(family).open()).singleElement().satisfies(next -> assertThat(next.due()).as("VISIT_FOR_LIFE_D").isEqualTo(today.plusDays(10)));
        visits.record(new RecordVisit(VisitId.next(), family, done(today.minusDays(5), 40), null));
        visits.record(new RecordVisit(
                VisitId.next(), family, new VisitNote(VisitKind.PHONE, VisitOutcome.DONE, today, null, 5, null, null, null, null, null, null), null));
        assertThat(due.of(family).open()).as("a talk on the phone is no visit").singleElement().satisfies(next -> assertThat(next.due()).isEqualTo(today.plusDays(25)));
        assertThat(due.of(family).late()).isEmpty();
    }

    private VisitNote done(LocalDate on, int minutes) {
        return new VisitNote(VisitKind.HOME, VisitOutcome.DONE, on, "10:00", minutes, null, "Ewa Nowak", ChildSeen.WITH_OTHERS, "szkoła", "poradnia", null);
    }

    private void assign(Caller assistant, LocalDate since, boolean notesHidden) {
        Caller before = caller.get();
        caller.become(staff.head());
        assistants.assign(new AssignAssistant(CaseStepId.next(), family, assistant.account(), since, notesHidden, null));
        caller.become(before);
    }
}
