package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.ostoja.plan.ActionContent;
import pl.ostoja.plan.ActionOutcome;
import pl.ostoja.plan.ActionState;
import pl.ostoja.plan.ChildPlanContent;
import pl.ostoja.plan.ChildsPart;
import pl.ostoja.plan.GoalContent;
import pl.ostoja.plan.Horizon;
import pl.ostoja.plan.MainGoal;
import pl.ostoja.plan.PlanId;
import pl.ostoja.plan.PlanMade;
import pl.ostoja.plan.PlanOccasion;
import pl.ostoja.review.ChildHeard;

/** What plans say, and what became of it. Those of former years are remembered by their most important goal. */
final class PlanTexts {
    private static final int SPEAKS_FROM = 4;
    private static final int TEENAGER_FROM = 15;
    private static final int REMEMBERED_YEARS = 2;

    /** A goal with the actions that serve it. */
    private record Intent(Horizon horizon, String need, String goal, List<Step> steps) {}

    private record Step(String what, String who, String effect) {}

    private static final Map<MainGoal, List<Intent>> MAIN = Map.of(
            MainGoal.RETURN, List.of(
                    new Intent(Horizon.LONG, "Rodzice uczą się zapewniać dziecku bezpieczeństwo", "Dziecko wróci do rodziców", List.of(
                            new Step("Praca rodziców z asystentem rodziny", "asystent rodziny", "Warunki w domu pozwolą na powrót"),
                            new Step("Spotkania z rodzicami co tydzień, potem w domu rodziców", "koordynator", "Więź z rodzicami zostanie odbudowana"))),
                    new Intent(Horizon.LONG, "Matka kończy leczenie", "Powrót dziecka do matki", List.of(
                            new Step("Terapia matki w poradni", "matka, asystent rodziny", "Matka utrzyma trzeźwość"),
                            new Step("Urlopowania na weekendy po zgodzie sądu", "koordynator", "Dziecko oswoi się z domem")))),
            MainGoal.ADOPTION, List.of(
                    new Intent(Horizon.LONG, "Dziecko potrzebuje rodziny na stałe", "Przysposobienie przez przygotowaną rodzinę", List.of(
                            new Step("Zgłoszenie i kwalifikacja w ośrodku adopcyjnym", "koordynator", "Ośrodek dobierze rodzinę"),
                            new Step("Księga życia dziecka", "rodzina zastępcza", "Dziecko zachowa swoją historię")))),
            MainGoal.FOSTER_FAMILY, List.of(
                    new Intent(Horizon.LONG, "Dziecko potrzebuje stałych opiekunów", "Stabilny dom w rodzinie zastępczej", List.of(
                            new Step("Wsparcie opiekunów przez psychologa raz w miesiącu", "psycholog", "Opiekunowie poradzą sobie z trudnymi zachowaniami"),
                            new Step("Ustalenie kontaktów z rodziną pochodzenia", "koordynator", "Kontakty będą spokojne i przewidywalne")))),
            MainGoal.INDEPENDENCE, List.of(
                    new Intent(Horizon.LONG, "Nastolatek wkrótce będzie dorosły", "Samodzielne życie po opuszczeniu pieczy", List.of(
                            new Step("Wskazanie opiekuna usamodzielnienia", "nastolatek, koordynator", "Ktoś pomoże przygotować program"),
                            new Step("Nauka gospodarowania pieniędzmi", "opiekunowie", "Nastolatek prowadzi własny budżet")))));

    private static final List<Intent> NEXT = List.of(
            new Intent(Horizon.SHORT, "Zaległości w nauce", "Lepsze wyniki w szkole", List.of(
                    new Step("Zajęcia wyrównawcze dwa razy w tygodniu", "pedagog szkolny", "Promocja do następnej klasy"))),
            new Intent(Horizon.SHORT, "Opóźniona mowa", "Dziecko mówi zrozumiale", List.of(
                    new Step("Terapia logopedyczna", "logopeda", "Dziecko tworzy pełne zdania"))),
            new Intent(Horizon.SHORT, "Zdrowie", "Dziecko jest zbadane i leczone", List.of(
                    new Step("Wizyta u okulisty i dentysty", "opiekunowie", "Okulary i leczenie zębów"))),
            new Intent(Horizon.SHORT, "Poczucie osamotnienia", "Dziecko ma kolegów i zajęcia", List.of(
                    new Step("Zapisanie na piłkę nożną lub do świetlicy", "opiekunowie", "Dziecko spędza czas z rówieśnikami"))),
            new Intent(Horizon.SHORT, null, "Dziecko zna swoje rodzeństwo", List.of(
                    new Step("Spotkania z rodzeństwem co dwa tygodnie", "koordynator", "Rodzeństwo utrzymuje kontakt"))));

    private static final List<String> DONE = List.of("Zrobione, tak jak ustalono.", "Udało się; będzie kontynuowane.", "Efekt osiągnięty.", "Zrobione z niewielkim opóźnieniem.");
    private static final List<String> NOT_DONE = List.of("Brak wolnych terminów w poradni.", "Rodzice nie przyszli.", "Dziecko nie chciało.", "Choroba opiekuna.");
    private static final List<String> MADE_WITH = List.of(
            "rodzina zastępcza, asystent rodziny", "rodzina zastępcza, psycholog", "rodzina zastępcza, ośrodek pomocy społecznej", "rodzina zastępcza, asystent rodziny, pedagog szkolny");
    private static final List<String> MADE_IN_FACILITY = List.of("wychowawca, asystent rodziny, psycholog", "wychowawca, dyrektor, pedagog", "wychowawca, psycholog, pracownik socjalny");
    private static final String DIAGNOSIS = "Diagnoza psychologa i pedagoga placówki: rozwój w normie wiekowej, trudności w relacjach z dorosłymi, zaległości szkolne.";

    private final Dice dice;
    private final LocalDate today;

    PlanTexts(Dice dice, LocalDate today) {
        this.dice = dice;
        this.today = today;
    }

    /** @param next day of the version after it, null if it is in force */
    PlanVersion version(PlanId id, int number, ChildDraft child, ChildPlans.Occurred made, LocalDate next) {
        boolean remembered = made.on().isAfter(today.minusYears(REMEMBERED_YEARS));
        boolean family = made.stay().form().isFamilyBased();
        MainGoal main = main(child, made.on(), family);
        List<GoalContent> goals = new ArrayList<>();
        List<ActionContent> actions = new ArrayList<>();
        add(dice.pick(MAIN.get(main)), remembered, made.on(), goals, actions);
        if (remembered) {
            add(dice.pick(NEXT), true, made.on(), goals, actions);
        }
        boolean speaks = !made.on().isBefore(child.born.plusYears(SPEAKS_FROM));
        ChildHeard heard = speaks ? ChildHeard.YES : ChildHeard.NOT_APPLICABLE;
        ChildsPart childs = new ChildsPart(
                main, family ? null : DIAGNOSIS, heard, speaks ? null : dice.pick(Texts.NOT_HEARD), speaks ? dice.pick(Texts.OPINIONS) : null);
        PlanMade frame = new PlanMade(
                made.on(), number == 1 ? PlanOccasion.FIRST : made.why() == PlanOccasion.FIRST ? PlanOccasion.CHANGE : made.why(),
                dice.pick(Texts.growth(child.born, made.on())) + " " + dice.pick(Texts.CONTACTS), dice.pick(family ? MADE_WITH : MADE_IN_FACILITY));
        List<ActionOutcome> outcomes = actions.stream().map(action -> outcome(action, made.on(), next)).toList();
        return new PlanVersion(id, number, new ChildPlanContent(frame, childs, goals, actions), outcomes);
    }

    private MainGoal main(ChildDraft child, LocalDate on, boolean family) {
        if (!on.isBefore(child.born.plusYears(TEENAGER_FROM))) {
            return MainGoal.INDEPENDENCE;
        }
        return dice.chance(0.07) ? MainGoal.ADOPTION : dice.chance(family ? 0.4 : 0.5) ? MainGoal.RETURN : MainGoal.FOSTER_FAMILY;
    }

    private void add(Intent intent, boolean whole, LocalDate on, List<GoalContent> goals, List<ActionContent> actions) {
        goals.add(new GoalContent(intent.horizon(), intent.need(), intent.goal()));
        for (Step step : whole ? intent.steps() : intent.steps().subList(0, 1)) {
            LocalDate due = on.plusDays(dice.between(30, 170));
            Horizon horizon = due.isBefore(on.plusDays(90)) ? Horizon.SHORT : Horizon.LONG;
            actions.add(new ActionContent(goals.size(), horizon, step.what(), step.who(), due, step.effect()));
        }
    }

    private ActionOutcome outcome(ActionContent action, LocalDate madeOn, LocalDate next) {
        LocalDate last = next == null ? today.minusDays(1) : next;
        boolean settled = next != null ? dice.chance(0.9) : action.dueOn().isBefore(today) && dice.chance(0.8) || dice.chance(0.15);
        if (!settled || !madeOn.isBefore(last)) {
            return new ActionOutcome(ActionState.PLANNED, null, null);
        }
        boolean done = dice.chance(0.85);
        return new ActionOutcome(done ? ActionState.DONE : ActionState.NOT_DONE, dice.day(madeOn.plusDays(1), last), dice.pick(done ? DONE : NOT_DONE));
    }
}
