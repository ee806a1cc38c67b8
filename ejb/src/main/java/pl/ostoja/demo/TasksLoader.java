package pl.ostoja.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.assistance.CaseState;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.demo.county.AssistedFamily;
import pl.ostoja.demo.county.ChildFile;
import pl.ostoja.demo.county.ChildStay;
import pl.ostoja.demo.county.County;
import pl.ostoja.law.Holidays;
import pl.ostoja.task.MakeTask;
import pl.ostoja.task.TaskContent;
import pl.ostoja.task.TaskId;
import pl.ostoja.task.TaskSeeds;
import pl.ostoja.task.TaskState;
import pl.ostoja.task.TaskSubject;

/** What people of a county have asked of each other: tasks about children, mostly of their coordinators, and what was agreed on visits of assistants. */
final class TasksLoader {
    private static final int ASKED_AT = 13;
    private static final int DONE_AT = 15;
    private static final double OF_CHILDREN = 0.25;
    private static final double OF_VISITS = 0.6;
    private static final double DONE = 0.8;
    private static final List<String> ABOUT_CHILDREN = List.of(
            "Zadzwonić do wychowawcy w szkole", "Umówić termin w poradni", "Odebrać odpis postanowienia", "Uzgodnić spotkanie z rodzicami", "Sprawdzić, czy przyszła opinia");
    private static final List<String> AFTER_VISITS = List.of(
            "Umówić spotkanie w szkole", "Pomóc złożyć wniosek o zasiłek", "Zapytać w spółdzielni o raty", "Przynieść wykaz poradni", "Umówić dzieci do dentysty");

    private final County county;
    private final Clerk clerk;
    private final TaskSeeds tasks;
    private final LocalDate today;
    private final Random chance;

    TasksLoader(County county, Clerk clerk, Seeding seeding, CentreId centre) {
        this.county = county;
        this.clerk = clerk;
        tasks = new TaskSeeds(seeding, centre);
        today = county.order().today();
        chance = new Random(county.order().number());
    }

    void load() {
        county.children().stream().filter(TasksLoader::isInCare).filter(child -> chance.nextDouble() < OF_CHILDREN).forEach(this::ofChild);
        county.assisted().stream().filter(family -> family.standing().state() == CaseState.ASSIGNED).forEach(this::ofVisit);
    }

    private static boolean isInCare(ChildFile child) {
        return !child.restricted() && !child.stays().isEmpty() && child.stays().getLast().end() == null;
    }

    private void ofChild(ChildFile child) {
        ChildStay stay = child.stays().getLast();
        LocalDate asked = today.minusDays(1L + chance.nextInt(40));
        if (asked.isAfter(stay.terms().since())) {
            UUID family = stay.family() == null ? null : stay.family().value();
            AccountId worker = new AccountId(clerk.byCoordinator(family, today, ASKED_AT, "TaskService.make").account());
            Entered entered = chance.nextInt(3) == 0 ? clerk.by(Role.ORGANISER, asked, ASKED_AT, "TaskService.make") : clerk.by(worker, asked, ASKED_AT, "TaskService.make");
            task(new TaskSubject(RecordKind.CHILD, child.id().value()), null, worker, pick(ABOUT_CHILDREN), asked, entered);
        }
    }

    private void ofVisit(AssistedFamily family) {
        List<AssistedFamily.Met> visits = family.meetings().stream().filter(met -> met.note() != null && met.note().isVisit()).toList();
        if (!visits.isEmpty() && chance.nextDouble() < OF_VISITS) {
            AssistedFamily.Met last = visits.getLast();
            LocalDate held = last.note().heldOn();
            Entered entered = clerk.by(last.assistant(), held, ASKED_AT, "VisitService.record");
            task(new TaskSubject(RecordKind.ASSISTANCE, family.id().value()), last.id().value(), last.assistant(), pick(AFTER_VISITS), held, entered);
        }
    }

    private void task(TaskSubject subject, UUID origin, AccountId worker, String what, LocalDate asked, Entered entered) {
        LocalDate until = Holidays.lastWorkingDayUntil(asked.plusDays(4L + chance.nextInt(25)));
        MakeTask made = new MakeTask(new TaskId(clerk.id(asked)), subject, origin, worker, new TaskContent(what, until.isBefore(asked) ? asked : until, null));
        tasks.task(made, entered, fate(worker, asked, made.content().until()));
    }

    /** What falls due is mostly done; some is put off, some not needed any more, some forgotten. */
    private TaskSeeds.Fate fate(AccountId worker, LocalDate asked, LocalDate until) {
        if (!until.isBefore(today) || !until.isAfter(asked)) {
            return null;
        }
        double fell = chance.nextDouble();
        if (fell < DONE) {
            return new TaskSeeds.Fate(null, TaskState.DONE, "Załatwione.", clerk.by(worker, until, DONE_AT, "TaskService.complete"));
        }
        return switch (chance.nextInt(3)) {
            case 0 -> new TaskSeeds.Fate(today.plusDays(3), TaskState.OPEN, "Nikt nie odbierał telefonu.", clerk.by(worker, until, DONE_AT, "TaskService.putOff"));
            case 1 -> new TaskSeeds.Fate(null, TaskState.WITHDRAWN, "Nie jest już potrzebne.", clerk.by(worker, until, DONE_AT, "TaskService.withdraw"));
            default -> null;
        };
    }

    private String pick(List<String> texts) {
        return texts.get(chance.nextInt(texts.size()));
    }
}
