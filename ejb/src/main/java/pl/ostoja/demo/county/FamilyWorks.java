package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.assistance.CaseKind;
import pl.ostoja.assistance.CaseStepContent;
import pl.ostoja.assistance.CaseStepKind;
import pl.ostoja.assistance.ChildOfFamily;
import pl.ostoja.law.Holidays;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.ChildId;
import pl.ostoja.plan.ActionContent;
import pl.ostoja.plan.ActionOutcome;
import pl.ostoja.plan.ActionState;
import pl.ostoja.plan.Agreement;
import pl.ostoja.plan.AreaScores;
import pl.ostoja.plan.AssessmentContent;
import pl.ostoja.plan.FamilyAssessmentId;
import pl.ostoja.plan.FamilyPlanContent;
import pl.ostoja.plan.FamilysPart;
import pl.ostoja.plan.GoalContent;
import pl.ostoja.plan.Horizon;
import pl.ostoja.plan.LifeArea;
import pl.ostoja.plan.PassedOn;
import pl.ostoja.plan.PlanId;
import pl.ostoja.plan.PlanMade;
import pl.ostoja.plan.PlanOccasion;

/** Plans and half-yearly assessments of families that have or had an assistant: most in time, most signed and passed on, and mostly a little better each time. */
final class FamilyWorks {
    private static final List<String> SOCIAL_WORKERS = List.of("Ewa Lisowska", "Marta Wrona", "Piotr Gajda");
    private static final String COORDINATOR = "koordynator rodziny zastępczej";
    private static final String EMPLOYER = "kierownik Ośrodka Pomocy Społecznej";
    private static final List<GoalContent> GOALS = List.of(
            new GoalContent(Horizon.SHORT, "Dzieci opuszczają lekcje", "Dzieci chodzą do szkoły każdego dnia"),
            new GoalContent(Horizon.LONG, "Długi za mieszkanie", "Rodzina zachowa mieszkanie"),
            new GoalContent(Horizon.SHORT, "W domu nie ma stałych pór posiłków i snu", "Dzieci mają swój rytm dnia"),
            new GoalContent(Horizon.LONG, "Matka nie ma pracy", "Matka utrzymuje rodzinę z własnej pracy"));
    private static final List<List<String>> STEPS = List.of(
            List.of("Rodzic odprowadza dzieci do szkoły i dzwoni, gdy są chore", "rodzice", "Nie ma godzin nieusprawiedliwionych"),
            List.of("Ugoda ze spółdzielnią i spłata w ratach", "rodzice, asystent rodziny", "Zadłużenie maleje co miesiąc"),
            List.of("Plan dnia na lodówce, omawiany co tydzień", "rodzice, asystent rodziny", "Wieczory są spokojne"),
            List.of("Rejestracja w urzędzie pracy i kurs zawodowy", "matka", "Matka podejmie pracę"));
    private static final List<String> STRENGTHS = List.of("Rodzice kochają dzieci i proszą o pomoc.", "Matka dotrzymuje terminów.", "Dzieci mają oparcie w babci.");
    private static final List<String> DIFFICULTIES = List.of("Brak pieniędzy pod koniec miesiąca.", "Konflikty między rodzicami.", "Zmęczenie i brak wsparcia bliskich.");
    private static final List<String> CONCLUSIONS = List.of("Praca będzie kontynuowana według planu.", "Plan uzupełni się o poradnictwo.", "Spotkania mogą być rzadsze.");

    private final Dice dice;
    private final LocalDate today;
    private final Map<ChildId, CareFacts> care;

    FamilyWorks(Dice dice, LocalDate today, List<ChildDraft> children) {
        this.dice = dice;
        this.today = today;
        this.care = children.stream().collect(Collectors.toMap(child -> child.id, ChildDraft::care));
    }

    Optional<FamilyWork> of(AssistedFamily family) {
        Optional<LocalDate> assigned = on(family, CaseStepKind.ASSIGNMENT);
        if (assigned.isEmpty() || family.content().kind() == CaseKind.FOR_LIFE) {
            return Optional.empty();
        }
        LocalDate end = on(family, CaseStepKind.END).orElse(today);
        List<LocalDate> assessed = assessed(assigned.get(), end);
        Map<LocalDate, PlanOccasion> planned = new TreeMap<>();
        planned.put(Holidays.lastWorkingDayUntil(assigned.get().plusDays(dice.chance(0.1) ? dice.between(34, 50) : dice.between(8, 28))), PlanOccasion.FIRST);
        assessed.forEach(day -> planned.putIfAbsent(day.plusDays(dice.between(0, 6)), PlanOccasion.ASSESSMENT));
        List<CareFacts> inCare = family.members().stream().map(AssistedFamily.Belongs::child).filter(Objects::nonNull).map(care::get).toList();
        family.children(care).stream()
                .flatMap(ChildOfFamily::moves)
                .distinct()
                .sorted()
                .filter(assigned.get()::isBefore)
                .forEach(day -> planned.putIfAbsent(changed(day), PlanOccasion.CHANGE));
        planned.keySet().removeIf(day -> !day.isBefore(end));
        return Optional.of(new FamilyWork(family.id(), plans(planned, inCare), assessments(assessed)));
    }

    private static Optional<LocalDate> on(AssistedFamily family, CaseStepKind kind) {
        return family.contents().stream().filter(step -> step.kind() == kind).map(CaseStepContent::takenOn).findFirst();
    }

    private List<LocalDate> assessed(LocalDate assigned, LocalDate end) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate next = again(assigned);
        while (next.isBefore(end) && next.isBefore(today)) {
            days.add(next);
            next = again(next);
        }
        return days;
    }

    private LocalDate again(LocalDate last) {
        return Holidays.lastWorkingDayUntil(last.plusMonths(6).plusDays(dice.chance(0.08) ? dice.between(3, 20) : -dice.between(2, 25)));
    }

    /** A child has come into care or left it; one plan of four is changed late. */
    private LocalDate changed(LocalDate moved) {
        return Holidays.lastWorkingDayUntil(moved.plusDays(dice.chance(0.25) ? dice.between(50, 70) : dice.between(4, 20)));
    }

    private List<FamilyWork.Planned> plans(Map<LocalDate, PlanOccasion> planned, List<CareFacts> inCare) {
        List<LocalDate> days = List.copyOf(planned.keySet());
        List<FamilyWork.Planned> plans = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            LocalDate next = i + 1 < days.size() ? days.get(i + 1) : null;
            plans.add(plan(day, next, i == 0 ? PlanOccasion.FIRST : planned.get(day), inCare.stream().anyMatch(child -> child.stayOn(day).isPresent())));
        }
        return plans;
    }

    private FamilyWork.Planned plan(LocalDate on, LocalDate next, PlanOccasion why, boolean inCare) {
        int first = dice.between(0, GOALS.size() - 2);
        List<GoalContent> goals = GOALS.subList(first, first + 2);
        List<ActionContent> actions = Stream.of(0, 1).map(place -> action(place + 1, STEPS.get(first + place), on)).toList();
        FamilysPart part = new FamilysPart(dice.pick(SOCIAL_WORKERS), on, inCare ? COORDINATOR : null);
        PlanMade made = new PlanMade(on, why, dice.pick(DIFFICULTIES) + " " + dice.pick(STRENGTHS), "rodzice, asystent rodziny");
        LocalDate signed = on.plusDays(dice.between(0, 5));
        Agreement agreement = signed.isBefore(today) ? new Agreement(signed, "matka, asystent rodziny, pracownik socjalny") : null;
        List<ActionOutcome> outcomes = actions.stream().map(action -> outcome(action, on, next)).toList();
        return new FamilyWork.Planned(new PlanId(dice.id(on)), new FamilyPlanContent(made, part, goals, actions), agreement, outcomes);
    }

    private ActionContent action(int goal, List<String> step, LocalDate on) {
        return new ActionContent(goal, dice.chance(0.5) ? Horizon.SHORT : Horizon.LONG, step.get(0), step.get(1), on.plusDays(dice.between(30, 170)), step.get(2));
    }

    private ActionOutcome outcome(ActionContent action, LocalDate on, LocalDate next) {
        LocalDate last = next == null ? today.minusDays(1) : next;
        boolean settled = on.isBefore(last) && (next != null || action.dueOn().isBefore(today) && dice.chance(0.8));
        return settled && dice.chance(0.8)
                ? new ActionOutcome(ActionState.DONE, dice.day(on.plusDays(1), last), "Udało się.")
                : settled
                        ? new ActionOutcome(ActionState.NOT_DONE, dice.day(on.plusDays(1), last), "Rodzina jeszcze nie jest gotowa.")
                        : new ActionOutcome(ActionState.PLANNED, null, null);
    }

    private List<FamilyWork.Assessed> assessments(List<LocalDate> days) {
        Map<LifeArea, Integer> scores = new EnumMap<>(LifeArea.class);
        Stream.of(LifeArea.values()).forEach(area -> scores.put(area, dice.between(1, 3)));
        List<FamilyWork.Assessed> assessments = new ArrayList<>();
        for (LocalDate day : days) {
            scores.replaceAll((area, score) -> Math.clamp(score + (dice.chance(0.45) ? 1 : dice.chance(0.15) ? -1 : 0), 1, 5));
            AssessmentContent content = new AssessmentContent(
                    day, AreaScores.of(scores), dice.pick(STRENGTHS), dice.pick(DIFFICULTIES), dice.pick(CONCLUSIONS), null);
            LocalDate passed = day.plusDays(dice.between(1, 7));
            assessments.add(new FamilyWork.Assessed(
                    new FamilyAssessmentId(dice.id(day)), content, passed.isBefore(today) && !dice.chance(0.05) ? new PassedOn(passed, EMPLOYER) : null));
        }
        return assessments;
    }
}
