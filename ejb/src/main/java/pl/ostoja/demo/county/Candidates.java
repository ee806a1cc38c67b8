package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import pl.ostoja.fostering.ApplicantFacts;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.Household;
import pl.ostoja.qualification.StepContent;
import pl.ostoja.qualification.StepKind;
import pl.ostoja.shared.Period;

/** Those who want to become a foster family today, and those who gave up or were refused: somebody at every step of the way. */
final class Candidates {
    /** Days before today on which those have applied who are at the steps of the way today; the first only will. */
    private static final List<Integer> APPLIED = List.of(-3, 3, 7, 18, 21, 33, 60, 80, 150, 175, 300, 420);
    private static final FamilyForms SOUGHT = FamilyForms.of(FamilyForm.NON_PROFESSIONAL);

    private final Dice dice;
    private final LocalDate today;
    /** In every fifth county the written notice of an outdated certificate was late. */
    private final boolean toldLate;
    private final FamilyFoundry foundry;
    private final Qualifying qualifying;
    private final List<CandidateFile> files = new ArrayList<>();
    private final List<Qualified> qualified = new ArrayList<>();
    private final Function<LocalDate, String> numbers;

    /** @param numbers gives a file opened on a day its number */
    Candidates(Dice dice, CountyOrder order, FamilyFoundry foundry, Qualifying qualifying, Function<LocalDate, String> numbers) {
        this.dice = dice;
        this.today = order.today();
        this.toldLate = order.number() % 5 == 2;
        this.foundry = foundry;
        this.qualifying = qualifying;
        this.numbers = numbers;
    }

    void apply() {
        applied(today.minusDays(1_000), way -> way);
        applied(today.minusYears(2).minusDays(60), way -> way);
        applied(today.minusYears(2).plusDays(40), this::outdated);
        applied(today.minusDays(500), Candidates::refused);
        applied(today.minusDays(250), way -> way.ending(StepKind.TRAINING_REQUEST, StepContent.of(StepKind.WITHDRAWAL, way.on(StepKind.TRAINING_REQUEST))));
        applied(today.minusDays(90), Candidates::refused);
        APPLIED.forEach(days -> applied(today.minusDays(days), way -> way));
    }

    private static Way refused(Way way) {
        LocalDate on = way.on(StepKind.INITIAL_QUALIFICATION);
        return way.ending(StepKind.INITIAL_QUALIFICATION, new StepContent(
                StepKind.INITIAL_QUALIFICATION, on, null, false, "Mieszkanie jest za małe dla jeszcze jednego dziecka.", "Warunki mieszkaniowe.", true));
    }

    private Way outdated(Way way) {
        List<StepContent> steps = new ArrayList<>(way.steps());
        LocalDate outdated = way.on(StepKind.CERTIFICATE).plusDays(120);
        steps.add(StepContent.of(StepKind.CERTIFICATE_OUTDATED, outdated));
        steps.add(StepContent.of(StepKind.OUTDATED_NOTICE, toldLate ? outdated.plusDays(9) : outdated));
        return new Way(steps, way.papers());
    }

    private void applied(LocalDate on, UnaryOperator<Way> story) {
        Way way = story.apply(Way.from(on, FamilyForm.NON_PROFESSIONAL, dice));
        LocalDate asked = way.first();
        FamilyDraft draft = foundry.strangers(SOUGHT, asked);
        List<FamilyFile.Cares> carers = draft.carers.stream().map(person -> new FamilyFile.Cares(person, Period.from(asked), null)).toList();
        List<Qualified.Shown> checks = new ArrayList<>();
        if (!way.papers().isAfter(today)) {
            carers.forEach(cares -> qualifying.first(cares.person(), way.papers(), checks));
            qualifying.once(way.papers(), today, false, checks);
        }
        Household described = new Household(draft.label, draft.address, draft.addressProtected, draft.phone, null, false);
        files.add(new CandidateFile(draft.id, numbers.apply(asked), described, asked, carers));
        List<ApplicantFacts.Adult> adults = carers.stream().map(cares -> new ApplicantFacts.Adult(cares.person(), cares.period())).toList();
        ApplicantFacts facts = new ApplicantFacts(draft.id.value(), asked, null, adults, List.of());
        qualified.add(new Qualified(facts, qualifying.taken(way.steps(), today), checks, List.of()));
    }

    List<CandidateFile> files() {
        return files;
    }

    List<Qualified> qualified() {
        return qualified;
    }
}
