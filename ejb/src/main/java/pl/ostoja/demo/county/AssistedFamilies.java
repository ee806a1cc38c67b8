package pl.ostoja.demo.county;

import static pl.ostoja.assistance.CaseStepKind.*;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.CaseloadHolder;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.CaseContent;
import pl.ostoja.assistance.CaseEnd;
import pl.ostoja.assistance.CaseKind;
import pl.ostoja.assistance.CaseMemberId;
import pl.ostoja.assistance.CaseStepContent;
import pl.ostoja.assistance.CaseStepId;
import pl.ostoja.assistance.CaseStepKind;
import pl.ostoja.assistance.Difficulty;
import pl.ostoja.assistance.MemberRole;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.Sex;

/** The families with which assistants work, of children in care and of others, and those that wait for one, were refused, are monitored or done. */
final class AssistedFamilies {
    private static final int DIFFICULT_AT_FIRST = 2;
    /** One of so many families had its assistant before a child of it came into care. */
    private static final int HELPED_BEFORE = 4;

    private static final int DAYS_BEFORE = 150;

    private static final int OBLIGED = 5;
    private static final List<CaseStepKind> UP_TO_REQUEST = List.of(REPORT, INTERVIEW, ANALYSIS, CONSENT, REQUEST);

    private final Dice dice;
    private final LocalDate today;
    private final Registry registry;
    private final Names names;
    private final Function<LocalDate, String> numbers;
    private final List<Office.Worker> assistants;
    private final List<AssistedFamily> families = new ArrayList<>();
    private final List<Office.Holds> held = new ArrayList<>();

    /** @param numbers gives a file opened on a day its number */
    AssistedFamilies(Dice dice, LocalDate today, Registry registry, Names names, List<Office.Worker> workers, Function<LocalDate, String> numbers) {
        this.dice = dice;
        this.today = today;
        this.registry = registry;
        this.names = names;
        this.numbers = numbers;
        this.assistants = Office.those(workers, Role.FAMILY_ASSISTANT);
    }

    /** With what came of the work until today. */
    List<AssistedFamily> families() {
        Visiting visiting = new Visiting(dice, today, registry);
        return families.stream().map(family -> family.met(met(family, visiting))).toList();
    }

    private List<AssistedFamily.Met> met(AssistedFamily family, Visiting visiting) {
        return held.stream()
                .filter(one -> one.record().equals(family.id().value()))
                .flatMap(one -> visiting.of(family, one.holder().account(), one.since(), one.until()).stream())
                .toList();
    }

    List<Office.Holds> held() {
        return held;
    }

    /** The family of children in care with whom an assistant works. */
    void ofChildren(Caseloads.Assists assists) {
        LocalDate registered = assists.children().stream().map(child -> child.registeredOn).max(LocalDate::compareTo).orElseThrow();
        LocalDate before = families.size() % HELPED_BEFORE == 2 ? helpedBefore(assists) : null;
        LocalDate since = before == null ? later(registered, assists.since()) : before;
        LocalDate reported = before == null ? later(registered, since.minusDays(dice.between(25, 60))) : before.minusDays(dice.between(25, 60));
        List<AssistedFamily.Belongs> members = new ArrayList<>();
        assists.children().stream()
                .flatMap(child -> registry.parents(child.person).stream())
                .distinct()
                .filter(parent -> registry.data(parent).died() == null)
                .forEach(parent -> members.add(member(parent, MemberRole.PARENT, reported)));
        assists.children().forEach(child -> members.add(
                new AssistedFamily.Belongs(new CaseMemberId(dice.id(reported)), child.person, MemberRole.CHILD, reported, child.id)));
        CaseStepKind bound = families.size() % OBLIGED == 0 ? COURT_ORDER : CONSENT;
        List<CaseStepContent> steps = spread(reported, since, List.of(REPORT, INTERVIEW, ANALYSIS, bound, REQUEST, ASSIGNMENT));
        String surname = registry.data(assists.children().getFirst().person).lastName();
        boolean difficult = assists.assistant() != assistants.get(1) && held.stream().filter(one -> holds(one, assists.assistant())).count() < DIFFICULT_AT_FIRST;
        write(surname, CaseKind.SUPPORT, difficult ? Difficulty.DIFFICULT : Difficulty.USUAL, members, steps);
        hold(assists.assistant().id(), since, null);
    }

    /** The work began when the children still lived at home, as far as the assistant was there; null if not. */
    private LocalDate helpedBefore(Caseloads.Assists assists) {
        LocalDate placed = assists.children().stream()
                .flatMap(child -> child.stays.stream())
                .map(stay -> stay.terms().since())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        LocalDate began = later(assists.assistant().since().plusDays(70), placed.equals(LocalDate.MIN) ? today : placed.minusDays(DAYS_BEFORE));
        return began.plusDays(60).isBefore(placed) ? began : null;
    }

    /** Those whose children live at home, at every step of the way. */
    void others() {
        List.of(1, 1, 2, 3, 5, 5).forEach(taken -> waits(UP_TO_REQUEST.subList(0, taken)));
        refused();
        for (CaseEnd why : CaseEnd.values()) {
            ended(why, today.minusDays(dice.between(250, 600)), null);
        }
        ended(CaseEnd.GOALS_ACHIEVED, today.minusDays(50), today.minusDays(50).plusMonths(6));
        ended(CaseEnd.GOALS_ACHIEVED, today.minusDays(120), today.minusDays(120).plusMonths(6));
        working(CaseKind.FOR_LIFE, List.of(FOR_LIFE_APPLICATION, ASSIGNMENT, AUTHORISATION, SUPPORT_CATALOGUE));
        working(CaseKind.MINOR_PARENT, List.of(REPORT, INTERVIEW, ASSIGNMENT));
        working(CaseKind.SUPPORT, List.of(REPORT, INTERVIEW, ANALYSIS, CONSENT, COURT_ORDER, REQUEST, ASSIGNMENT, COURT_ORDER_LIFTED));
        handedOver();
    }

    private void waits(List<CaseStepKind> steps) {
        LocalDate reported = today.minusDays(dice.between(8, 30));
        write(atHome(reported), CaseKind.SUPPORT, spread(reported, today.minusDays(2), steps));
    }

    private void refused() {
        LocalDate reported = today.minusDays(150);
        List<CaseStepContent> steps = spread(reported, today.minusDays(120), UP_TO_REQUEST);
        steps.add(CaseStepContent.of(REFUSAL, today.minusDays(110), "Rodzina radzi sobie z pomocą szkoły i poradni."));
        write(atHome(reported), CaseKind.SUPPORT, steps);
    }

    private void ended(CaseEnd why, LocalDate on, LocalDate monitoredUntil) {
        LocalDate assigned = on.minusDays(dice.between(120, 500));
        LocalDate reported = assigned.minusDays(dice.between(20, 110));
        List<CaseStepContent> steps = spread(reported, assigned, List.of(REPORT, INTERVIEW, ANALYSIS, CONSENT, REQUEST, ASSIGNMENT));
        steps.add(CaseStepContent.end(on, why, monitoredUntil, null));
        write(atHome(reported), CaseKind.SUPPORT, steps);
        hold(assistants.getFirst().id(), assigned, monitoredUntil == null ? on : monitoredUntil);
    }

    private void working(CaseKind kind, List<CaseStepKind> kinds) {
        LocalDate reported = today.minusDays(dice.between(70, 300));
        List<CaseStepContent> steps = spread(reported, reported.plusDays(40), kinds);
        write(atHome(reported), kind, steps);
        hold(assistants.get(1).id(), on(steps, ASSIGNMENT), null);
    }

    private void handedOver() {
        LocalDate reported = today.minusDays(200);
        List<CaseStepContent> steps = spread(reported, reported.plusDays(30), List.of(REPORT, INTERVIEW, ANALYSIS, CONSENT, REQUEST, ASSIGNMENT));
        LocalDate handed = today.minusDays(35);
        steps.add(CaseStepContent.handOver(handed, true, "Dłuższa nieobecność asystenta."));
        write(atHome(reported), CaseKind.SUPPORT, steps);
        hold(assistants.getLast().id(), on(steps, ASSIGNMENT), handed.minusDays(1));
        hold(assistants.get(1).id(), handed, null);
    }

    private static LocalDate on(List<CaseStepContent> steps, CaseStepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).findFirst().orElseThrow().takenOn();
    }

    /** A mother with one or two children, sometimes with the grandmother. */
    private List<AssistedFamily.Belongs> atHome(LocalDate reported) {
        String surname = names.surname();
        PersonId mother = registry.add(names.person(surname, Sex.FEMALE, reported.minusYears(dice.between(22, 38))), reported);
        List<AssistedFamily.Belongs> members = new ArrayList<>(List.of(member(mother, MemberRole.PARENT, reported)));
        for (int i = dice.between(1, 2); i > 0; i--) {
            PersonId child = registry.add(names.person(surname, names.sex(), reported.minusDays(dice.between(200, 3_000))), reported);
            registry.tie(child, mother, KinshipKind.MOTHER, reported);
            members.add(member(child, MemberRole.CHILD, reported));
        }
        if (dice.chance(0.3)) {
            members.add(member(registry.add(names.person(surname, Sex.FEMALE, reported.minusYears(dice.between(58, 70))), reported), MemberRole.OTHER, reported));
        }
        return members;
    }

    private AssistedFamily.Belongs member(PersonId person, MemberRole role, LocalDate since) {
        return new AssistedFamily.Belongs(new CaseMemberId(dice.id(since)), person, role, since, null);
    }

    /** From a day to a day. */
    private static List<CaseStepContent> spread(LocalDate first, LocalDate last, List<CaseStepKind> kinds) {
        List<CaseStepContent> steps = new ArrayList<>();
        long days = ChronoUnit.DAYS.between(first, last);
        for (int i = 0; i < kinds.size(); i++) {
            LocalDate on = first.plusDays(kinds.size() == 1 ? 0 : days * i / (kinds.size() - 1));
            steps.add(CaseStepContent.of(kinds.get(i), on, kinds.get(i) == REPORT ? "Zgłoszenie ze szkoły." : null));
        }
        return steps;
    }

    private void write(List<AssistedFamily.Belongs> members, CaseKind kind, List<CaseStepContent> steps) {
        write(registry.data(members.getFirst().person()).lastName(), kind, Difficulty.USUAL, members, steps);
    }

    private void write(String label, CaseKind kind, Difficulty difficulty, List<AssistedFamily.Belongs> members, List<CaseStepContent> steps) {
        LocalDate reported = steps.getFirst().takenOn();
        String warning = dice.chance(0.2) ? "Na podwórzu jest pies. Zadzwoń przed wejściem." : null;
        CaseContent content = new CaseContent(label, kind, difficulty, registry.somewhere(), "+48500%06d".formatted(dice.between(0, 999)), warning);
        List<AssistedFamily.Taken> taken = steps.stream().map(step -> new AssistedFamily.Taken(new CaseStepId(dice.id(step.takenOn())), step)).toList();
        families.add(new AssistedFamily(new AssistanceCaseId(dice.id(reported)), numbers.apply(reported), content, members, taken, List.of(), AtCourt.NOTHING));
    }

    /** The family written last. */
    private void hold(AccountId assistant, LocalDate since, LocalDate until) {
        held.add(new Office.Holds(CaseloadHolder.person(assistant), RecordKind.ASSISTANCE, families.getLast().id().value(), since, until, null));
    }

    private static boolean holds(Office.Holds one, Office.Worker assistant) {
        return assistant.id().equals(one.holder().account()) && one.until() == null;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
