package pl.ostoja.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
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
import pl.ostoja.access.Colleague;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.HistoryService;
import pl.ostoja.access.NotPermitted;
import pl.ostoja.access.NoticeService;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.assistance.AssistedFixture;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.Urgency;
import pl.ostoja.fostering.FamilyFixture;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.ChildService;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;

@ServiceTest
@Tag("h2")
class TaskServiceIT {
    @Inject
    TaskService tasks;

    @Inject
    ChildService children;

    @Inject
    FosterFamilyService families;

    @Inject
    CaseloadService caseloads;

    @Inject
    NoticeService notices;

    @Inject
    HistoryService histories;

    @Inject
    AssistedFixture assisted;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private final CentreId centre = CentreId.next();
    private LocalDate today;
    private Caller olga;
    private Caller kasia;
    private Caller marek;
    private UUID child;

    @BeforeEach
    void kasiaHasAChild() {
        today = LocalDate.now(clock);
        caller.become(Caller.system(centre));
        child = children.register(CareFixture.aGirl("Zofia", "Kowalczyk")).value();
        olga = people.somebody(centre, Role.ORGANISER, "Olga Organizator");
        kasia = people.somebody(centre, Role.COORDINATOR, "Kasia Koordynator");
        marek = people.somebody(centre, Role.COORDINATOR, "Marek Koordynator");
        caller.become(olga);
        caseloads.assign(RecordKind.CHILD, child, CaseloadHolder.person(kasia.account()), today);
    }

    @Test
    void whoGetsATaskIsToldAndDoesIt() {
        TaskId id = made(kasia, "Zadzwonić do szkoły", today.plusDays(3));
        assertThat(notices.unread()).as("not who asked").isZero();
        caller.become(kasia);
        assertThat(notices.own(PageRequest.page(1)).rows()).singleElement().satisfies(notice -> {
            assertThat(notice.content().key()).isEqualTo("task.notice.given");
            assertThat(notice.link()).isEqualTo("/task/details?task=" + id);
        });
        assertThat(tasks.near()).singleElement().satisfies(row -> {
            assertThat(row.about().name()).isEqualTo("Kowalczyk Zofia");
            assertThat(row.urgency()).isEqualTo(Urgency.WITHIN_7_DAYS);
        });

        tasks.complete(new CompleteTask(id, version(id), "Wychowawca wie."));
        assertThat(tasks.details(id).closing()).isEqualTo(new TaskClosing(today, "Kasia Koordynator", "Wychowawca wie."));
        assertThat(tasks.near()).isEmpty();
        assertThatThrownBy(() -> tasks.complete(new CompleteTask(id, version(id), null))).hasMessage("TSK-3 task.violation.closed");
        tasks.reopen(id, version(id), "Wychowawca jednak nie wie.");
        assertThat(mine()).containsExactly(id);
    }

    @Test
    void aTaskSentTwiceIsMadeOnce() {
        MakeTask command = command(kasia, "Raz", today);
        tasks.make(command);
        tasks.make(command);
        assertThat(tasks.about(RecordKind.CHILD, child)).hasSize(1);
    }

    @Test
    void aTaskIsPutOffGivenOnAndWithdrawn() {
        TaskId id = made(kasia, "Odebrać opinię", today.plusDays(1));
        long first = version(id);
        tasks.putOff(new PutOffTask(id, first, today.plusDays(9), "Poradnia jest zamknięta."));
        assertThatThrownBy(() -> tasks.putOff(new PutOffTask(id, first, today.plusDays(10), "jeszcze"))).isInstanceOf(EditConflict.class);
        assertThatThrownBy(() -> tasks.putOff(new PutOffTask(id, version(id), today.minusDays(1), "wstecz"))).hasMessage("TSK-2 task.violation.inThePast");
        TaskDetails details = tasks.details(id);
        assertThat(details.content().until()).isEqualTo(today.plusDays(9));
        assertThat(details.timesPutOff()).isEqualTo(1);
        assertThat(details.putOffReason()).isEqualTo("Poradnia jest zamknięta.");

        assertThatThrownBy(() -> tasks.give(new GiveTask(id, version(id), marek.account()))).as("he does not see her").hasMessage("TSK-4 task.violation.doesNotSee");
        tasks.give(new GiveTask(id, version(id), olga.account()));
        assertThat(mine()).containsExactly(id);
        tasks.withdraw(id, version(id), "Opinia przyszła pocztą.");
        assertThat(mine()).isEmpty();
        assertThat(list(new TaskFilter(null, null, null, TaskState.WITHDRAWN, null, null))).containsExactly(id);
    }

    /** TSK-6. */
    @Test
    void theTextOfAnOpenTaskIsCorrectedAndWhatStoodThereStays() {
        TaskId id = made(kasia, "Zadzonić do szkoły", today.plusDays(3));
        long first = version(id);
        tasks.correct(new CorrectTask(id, first, "Zadzwonić do szkoły", "pedagog, pokój 12"));
        assertThat(tasks.details(id).content()).isEqualTo(new TaskContent("Zadzwonić do szkoły", today.plusDays(3), "pedagog, pokój 12"));
        assertThatThrownBy(() -> tasks.correct(new CorrectTask(id, first, "Napisać do szkoły", null))).isInstanceOf(EditConflict.class);
        assertThat(histories.of(RecordKind.CHILD, child, PageRequest.page(1)).rows())
                .flatExtracting(row -> row.changes())
                .anyMatch(change -> "Zadzonić do szkoły".equals(change.before()) && "Zadzwonić do szkoły".equals(change.after()));
        tasks.complete(new CompleteTask(id, version(id), null));
        assertThatThrownBy(() -> tasks.correct(new CorrectTask(id, version(id), "Inaczej", null))).hasMessage("TSK-3 task.violation.closed");
        caller.become(marek);
        assertThatThrownBy(() -> tasks.correct(new CorrectTask(id, first, "Nie moje", null))).isInstanceOf(NotFound.class);
    }

    @Test
    void theSocialWorkerKeepsTasksAboutFamiliesWithAnAssistantAndNotAboutChildren() {
        Caller sonia = people.somebody(centre, Role.SOCIAL_WORKER, "Sonia Socjalna");
        Caller anna = people.somebody(centre, Role.FAMILY_ASSISTANT, "Anna Asystent");
        UUID family = assisted.family("Nowakowie", olga, anna).value();
        TaskId childs = made(kasia, "O dziecku", today);
        caller.become(sonia);
        TaskId id = tasks.make(new MakeTask(TaskId.next(), new TaskSubject(RecordKind.ASSISTANCE, family), null, anna.account(), new TaskContent("Ustalić wizytę", today, null)));
        assertThat(list(everybodys())).containsExactly(id);
        assertThatThrownBy(() -> tasks.details(childs)).isInstanceOf(NotFound.class);
        caller.become(anna);
        assertThat(mine()).containsExactly(id);
        people.restrict(RecordKind.ASSISTANCE, family);
        caller.become(sonia);
        assertThat(list(everybodys())).isEmpty();
    }

    @Test
    void whoSeesTheRecordSeesItsTasksAndNobodyElse() {
        TaskId id = made(kasia, "Zadanie", today);
        caller.become(marek);
        assertThatThrownBy(() -> tasks.details(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tasks.complete(new CompleteTask(id, 0, null))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> made(marek, "Nie moje", today)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tasks.colleagues(subject())).isInstanceOf(NotFound.class);
        assertThat(tasks.about(RecordKind.CHILD, child)).isEmpty();
        assertThat(list(everybodys())).isEmpty();

        Caller head = people.somebody(centre, Role.HEAD, "Ewa Kierownik");
        caller.become(head);
        assertThat(list(everybodys())).containsExactly(id);
        people.restrict(RecordKind.CHILD, child);
        assertThat(list(everybodys())).as("nor in a count").isEmpty();
        assertThat(tasks.list(everybodys(), TaskSort.UNTIL, false, PageRequest.page(1)).total()).isZero();
        people.mayRead(head, RecordKind.CHILD, child);
        assertThat(tasks.details(id).content().what()).isEqualTo("Zadanie");

        caller.become(people.somebody(CentreId.next(), Role.HEAD, "Z innego centrum"));
        assertThatThrownBy(() -> tasks.details(id)).isInstanceOf(NotFound.class);
        caller.become(people.somebody(centre, Role.AUDITOR, "Adam Audytor"));
        assertThatThrownBy(() -> tasks.details(id)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void colleaguesAreThoseWhoSeeTheRecord() {
        Caller head = people.somebody(centre, Role.HEAD, "Ewa Kierownik");
        people.somebody(centre, Role.AUDITOR, "Adam Audytor");
        people.somebody(CentreId.next(), Role.ORGANISER, "Z innego centrum");
        assertThat(tasks.colleagues(subject())).extracting(Colleague::id).containsExactly(head.account(), kasia.account(), olga.account());
        assertThat(tasks.colleagues(null)).extracting(Colleague::id).containsExactly(head.account(), kasia.account(), marek.account(), olga.account());

        people.mayRead(olga, RecordKind.CHILD, child);
        people.restrict(RecordKind.CHILD, child);
        assertThat(tasks.colleagues(subject())).as("a restricted record has readers").extracting(Colleague::id).containsExactly(olga.account());
    }

    @Test
    void aTaskAboutNoRecordIsTheirsWhoHaveToDoWithIt() {
        TaskId id = tasks.make(new MakeTask(TaskId.next(), null, null, marek.account(), new TaskContent("Kupić papier", today, null)));
        assertThat(list(new TaskFilter(TaskFilter.Whose.GIVEN, null, null, null, null, null))).containsExactly(id);
        caller.become(marek);
        assertThat(mine()).containsExactly(id);
        assertThat(tasks.details(id).about()).isNull();
        caller.become(people.somebody(centre, Role.HEAD, "Ewa Kierownik"));
        assertThatThrownBy(() -> tasks.details(id)).isInstanceOf(NotFound.class);
        assertThat(list(everybodys())).isEmpty();
    }

    @Test
    void theListIsNarrowedAndSorted() {
        TaskId later = made(olga, "Złożyć wniosek 100%", today.plusDays(20));
        TaskId soon = made(olga, "Ankieta", today);
        TaskId kasias = made(kasia, "Rozmowa", today.plusDays(2));

        assertThat(mine()).containsExactly(soon, later);
        assertThat(sorted(TaskSort.WHAT, true)).containsExactly(later, soon);
        assertThat(list(new TaskFilter(null, null, TaskFilter.Due.TODAY, null, null, null))).containsExactly(soon);
        assertThat(list(new TaskFilter(null, null, TaskFilter.Due.LATER, null, null, null))).containsExactly(later);
        assertThat(list(new TaskFilter(null, null, TaskFilter.Due.OVERDUE, null, null, null))).isEmpty();
        assertThat(list(new TaskFilter(null, null, null, null, null, "100%"))).containsExactly(later);
        assertThat(list(new TaskFilter(TaskFilter.Whose.ALL, kasia.account(), null, null, RecordKind.CHILD, null))).containsExactly(kasias);
        assertThat(list(new TaskFilter(TaskFilter.Whose.ALL, null, null, null, RecordKind.FAMILY, null))).isEmpty();
        assertThat(list(new TaskFilter(TaskFilter.Whose.ALL, null, TaskFilter.Due.WITHIN_7_DAYS, null, null, null))).containsExactly(kasias);
    }

    @Test
    void aListIsAboutRecordsOfAllKinds() {
        UUID family = families.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, "Wiśniewska")).value();
        made(olga, "Zadzwonić do szkoły", today);
        tasks.make(new MakeTask(TaskId.next(), new TaskSubject(RecordKind.FAMILY, family), null, olga.account(), new TaskContent("Ankieta", today.plusDays(1), null)));
        tasks.make(new MakeTask(TaskId.next(), null, null, olga.account(), new TaskContent("Kupić papier", today.plusDays(2), null)));

        assertThat(tasks.list(TaskFilter.mine(), TaskSort.UNTIL, false, PageRequest.page(1)).rows())
                .extracting(row -> row.about() == null ? null : row.about().name())
                .containsExactly("Kowalczyk Zofia", "Wiśniewska", null);
    }

    @Test
    void openTasksGoAlongWithTheRecordIfWanted() {
        TaskId open = made(kasia, "Otwarte", today);
        TaskId done = made(kasia, "Zrobione", today);
        TaskId olgas = made(olga, "Olgi", today);
        tasks.complete(new CompleteTask(done, version(done), null));
        UUID held = caseloads.ofRecord(RecordKind.CHILD, child).rows().getFirst().id();

        caseloads.handOver(held, CaseloadHolder.person(marek.account()), today, "urlop", true);

        assertThat(assignee(open)).isEqualTo(marek.account());
        assertThat(assignee(done)).isEqualTo(kasia.account());
        assertThat(assignee(olgas)).isEqualTo(olga.account());
        caller.become(marek);
        assertThat(notices.own(PageRequest.page(1)).rows()).singleElement().satisfies(notice -> assertThat(notice.content().key()).isEqualTo("task.notice.passedOn"));
        caller.become(kasia);
        assertThat(mine()).as("she does not see the record any more").isEmpty();
    }

    private TaskSubject subject() {
        return new TaskSubject(RecordKind.CHILD, child);
    }

    private MakeTask command(Caller assignee, String what, LocalDate until) {
        return new MakeTask(TaskId.next(), subject(), null, assignee.account(), new TaskContent(what, until, null));
    }

    private TaskId made(Caller assignee, String what, LocalDate until) {
        return tasks.make(command(assignee, what, until));
    }

    private long version(TaskId id) {
        return tasks.details(id).version();
    }

    private AccountId assignee(TaskId id) {
        return tasks.details(id).assignee();
    }

    private List<TaskId> mine() {
        return list(TaskFilter.mine());
    }

    private static TaskFilter everybodys() {
        return new TaskFilter(TaskFilter.Whose.ALL, null, null, null, null, null);
    }

    private List<TaskId> list(TaskFilter filter) {
        return tasks.list(filter, TaskSort.UNTIL, false, PageRequest.page(1)).rows().stream().map(TaskRow::id).toList();
    }

    private List<TaskId> sorted(TaskSort sort, boolean descending) {
        return tasks.list(TaskFilter.mine(), sort, descending, PageRequest.page(1)).rows().stream().map(TaskRow::id).toList();
    }
}
