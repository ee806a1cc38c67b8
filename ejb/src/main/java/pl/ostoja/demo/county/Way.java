package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.qualification.StepContent;
import pl.ostoja.qualification.StepKind;

/**
 * The way from the first call to a certificate, of which those who are on it have gone a part.
 *
 * @param papers day of the papers, before the initial qualification
 */
record Way(List<StepContent> steps, LocalDate papers) {
    private static final double LATE = 0.08;

    /** One that ends with a foster family on the day. */
    static Way to(LocalDate since, FamilyForm form, Dice dice) {
        LocalDate certificate = since.minusDays(dice.between(10, 90));
        Way measured = from(LocalDate.EPOCH, form, dice);
        long length = measured.certificate().toEpochDay();
        Way way = measured.moved(certificate.minusDays(length));
        List<StepContent> all = new ArrayList<>(way.steps);
        all.add(StepContent.of(StepKind.ADMISSION, since));
        return new Way(all, way.papers);
    }

    /** One that begins with an application on the day. */
    static Way from(LocalDate applied, FamilyForm form, Dice dice) {
        LocalDate decided = applied.plusDays(dice.chance(LATE) ? dice.between(36, 50) : dice.between(22, 28));
        LocalDate papers = applied.plusDays(dice.between(9, 14));
        LocalDate requested = decided.plusDays(dice.between(5, 25));
        LocalDate training = requested.plusDays(dice.chance(LATE) ? dice.between(98, 120) : dice.between(30, 86));
        LocalDate completed = training.plusDays(dice.between(50, 80));
        List<StepContent> steps = new ArrayList<>();
        steps.add(StepContent.of(StepKind.ENQUIRY, applied.minusDays(dice.between(8, 60)), form));
        steps.add(StepContent.of(StepKind.APPLICATION, applied, form));
        steps.add(told(StepKind.INTERVIEW, applied.plusDays(3), "Rozmowa o motywacji i doświadczeniu z dziećmi."));
        steps.add(told(StepKind.HOME_VISIT, applied.plusDays(6), "Dom przygotowany na przyjęcie dzieci."));
        steps.add(told(StepKind.PSYCHOLOGIST, applied.plusDays(8), "Spotkanie z psychologiem odbyło się."));
        steps.add(told(StepKind.OPINION, applied.plusDays(9), "Opinia ze szkoły dzieci kandydatów."));
        steps.add(StepContent.of(StepKind.INITIAL_QUALIFICATION, decided));
        steps.add(StepContent.of(StepKind.TRAINING_REQUEST, requested));
        steps.add(StepContent.of(StepKind.TRAINING, training));
        steps.add(StepContent.of(StepKind.TRAINING_COMPLETED, completed));
        steps.add(StepContent.of(StepKind.CERTIFICATE, completed.plusDays(dice.between(5, 14))));
        return new Way(steps, papers);
    }

    private static StepContent told(StepKind kind, LocalDate on, String notes) {
        return new StepContent(kind, on, null, null, notes, null, false);
    }

    private Way moved(LocalDate to) {
        return new Way(
                steps.stream()
                        .map(step -> new StepContent(
                                step.kind(), to.plusDays(step.takenOn().toEpochDay()), step.form(), step.positive(), step.notes(), step.improve(), step.complaint()))
                        .toList(),
                to.plusDays(papers.toEpochDay()));
    }

    LocalDate first() {
        return steps.getFirst().takenOn();
    }

    private LocalDate certificate() {
        return on(StepKind.CERTIFICATE);
    }

    LocalDate on(StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).findFirst().orElseThrow().takenOn();
    }

    /** The same up to before a step, and then another. */
    Way ending(StepKind before, StepContent instead) {
        List<StepContent> gone = new ArrayList<>(steps.stream().takeWhile(step -> step.kind() != before).toList());
        gone.add(instead);
        return new Way(gone, papers);
    }
}
