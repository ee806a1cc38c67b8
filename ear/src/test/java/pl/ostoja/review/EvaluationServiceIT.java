package pl.ostoja.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.DutyService;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.placement.PlacedFixture;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.placement.StayId;
import pl.ostoja.reporting.DutyFilter;
import pl.ostoja.reporting.DutyListService;
import pl.ostoja.reporting.DutyRow;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;

@ServiceTest
@Tag("h2")
class EvaluationServiceIT {
    @Inject
    EvaluationService evaluations;

    @Inject
    DutyListService lists;

    @Inject
    DutyService duties;

    @Inject
    PlacementService placements;

    @Inject
    PlacedFixture placed;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private FosterFamilyId family;
    private StayId stay;
    private LocalDate placedOn;

    @BeforeEach
    void placeAChild() {
        caller.become(Caller.system(CentreId.next()));
        placedOn = LocalDate.now(clock).minusMonths(5);
        PlacedFixture.Placed zofia = placed.zofia(placedOn);
        family = zofia.family();
        stay = zofia.stay();
    }

    @Test
    void theFirstIsOwedFromThePlacementOfTheFirstChild() {
        assertThat(open("EVALUATION")).singleElement().satisfies(first -> assertThat(first.unshiftedOn()).isEqualTo(placedOn.plusYears(1).minusDays(1)));
        assertThat(duties.check()).as("DUT-2").isEmpty();
    }

    @Test
    void aPlacementThatNeverHappenedOwesNothing() {
        placements.remove(stay, "wpisany przez pomyłkę", placements.stay(stay).version());
        assertThat(open("EVALUATION")).isEmpty();
        assertThat(duties.check()).as("DUT-2").isEmpty();
    }

    @Test
    void theSecondFollowsFromTheFirst() {
        LocalDate madeOn = placedOn.plusMonths(3);
        evaluations.record(new RecordEvaluation(EvaluationId.next(), family, content(madeOn, EvaluationResult.POSITIVE)));

        assertThat(open("EVALUATION")).singleElement().satisfies(next -> assertThat(next.unshiftedOn()).isEqualTo(madeOn.plusYears(1).plusDays(30)));
        assertThat(open("EVALUATION_DELIVERY")).hasSize(1);
        assertThat(duties.check()).as("DUT-2").isEmpty();
    }

    @Test
    void writingTheSameEvaluationDownTwiceWritesItOnce() {
        RecordEvaluation command = new RecordEvaluation(EvaluationId.next(), family, content(placedOn.plusMonths(3), EvaluationResult.POSITIVE));
        evaluations.record(command);
        evaluations.record(command);
        assertThat(evaluations.of(family)).hasSize(1);
    }

    @Test
    void objectionsWithoutADecisionHaveItMadeAgain() {
        EvaluationId id = evaluations.record(new RecordEvaluation(EvaluationId.next(), family, content(placedOn.plusMonths(3), EvaluationResult.NEGATIVE)));
        LocalDate delivered = placedOn.plusMonths(3).plusDays(1);
        evaluations.recordCourse(new RecordCourse(id, evaluations.details(id).version(), new EvaluationCourse(delivered, delivered, delivered, null, null)));

        assertThat(evaluations.details(id).stage()).isEqualTo(EvaluationStage.UPHELD);
        assertThat(open("EVALUATION_DELIVERY")).isEmpty();
        assertThat(open("OBJECTIONS_DECISION")).hasSize(1);
        assertThat(open("EVALUATION_AGAIN")).hasSize(1);
        assertThat(duties.check()).as("DUT-2").isEmpty();
    }

    @Test
    void theSecondOfTwoCorrectionsIsToldThatItIsLate() {
        EvaluationId id = evaluations.record(new RecordEvaluation(EvaluationId.next(), family, content(placedOn.plusMonths(3), EvaluationResult.POSITIVE)));
        long version = evaluations.details(id).version();
        evaluations.correct(new CorrectEvaluation(id, version, "pomyłka w dacie", content(placedOn.plusMonths(2), EvaluationResult.POSITIVE)));

        assertThatThrownBy(() -> evaluations.correct(new CorrectEvaluation(id, version, "inna", content(placedOn.plusMonths(1), EvaluationResult.POSITIVE))))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void anEvaluationTakenAwayCountsNoMore() {
        EvaluationId id = evaluations.record(new RecordEvaluation(EvaluationId.next(), family, content(placedOn.plusMonths(3), EvaluationResult.POSITIVE)));
        evaluations.remove(id, evaluations.details(id).version(), "wpisana przy innej rodzinie");

        assertThat(evaluations.of(family)).isEmpty();
        assertThat(open("EVALUATION")).singleElement().satisfies(first -> assertThat(first.unshiftedOn()).isEqualTo(placedOn.plusYears(1).minusDays(1)));
    }

    @Test
    void theEvaluationOfAnInvisibleFamilyIsMissing() {
        EvaluationId id = evaluations.record(new RecordEvaluation(EvaluationId.next(), family, content(placedOn.plusMonths(3), EvaluationResult.POSITIVE)));
        caller.become(people.somebody(caller.centre(), Role.COORDINATOR, "Kto Inny"));
        assertThatThrownBy(() -> evaluations.details(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> evaluations.details(EvaluationId.next())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> evaluations.of(family)).isInstanceOf(NotFound.class);
    }

    @Test
    void eva10_anEvaluationBeforeThePlacementIsRefusedAndNothingIsWritten() {
        assertThatThrownBy(() -> evaluations.record(new RecordEvaluation(EvaluationId.next(), family, content(placedOn, EvaluationResult.POSITIVE))))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("EVA-10"));
        assertThat(evaluations.of(family)).isEmpty();
    }

    private List<DutyRow> open(String kind) {
        return lists.about(family.value()).stream()
                .filter(row -> row.state() == DutyFilter.State.OPEN && row.kind().equals(kind))
                .toList();
    }

    private static EvaluationContent content(LocalDate madeOn, EvaluationResult result) {
        return new EvaluationContent(madeOn, "koordynator", "Rodzina dobrze pełni funkcję.", result, null);
    }
}
