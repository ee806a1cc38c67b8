package pl.ostoja.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.NotPermitted;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyService;
import pl.ostoja.duty.DutyState;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.PlacedFixture;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;

/** What others ask about a child and assess. */
@ServiceTest
@Tag("h2")
class OutsideMattersIT {
    @Inject
    ReviewService reviews;

    @Inject
    OpinionDemandService demands;

    @Inject
    OutsideAssessmentService assessments;

    @Inject
    OpinionDemandDutySource source;

    @Inject
    DutyService duties;

    @Inject
    PlacedFixture placed;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private ChildId child;
    private LocalDate today;
    private LocalDate placedOn;

    @BeforeEach
    void placeAChild() {
        caller.become(Caller.system(CentreId.next()));
        today = LocalDate.now(clock);
        placedOn = today.minusMonths(8);
        child = placed.zofia(placedOn).child();
    }

    @Test
    void aDemandIsOwedUntilTheOpinionsAreSent() {
        RecordOpinionDemand command = new RecordOpinionDemand(OpinionDemandId.next(), child, demanded(today.minusDays(3), null));
        demands.record(command);
        demands.record(command);
        assertThat(reviews.outside(child).demands()).hasSize(1);
        assertThat(owed()).containsExactly(DutyState.OPEN);
        assertThat(duties.check()).as("DUT-2").isEmpty();

        refused("REV-22", () -> demands.sent(command.id(), today.minusDays(4)));
        demands.sent(command.id(), today.minusDays(1));
        assertThat(owed()).containsExactly(DutyState.fulfilled(today.minusDays(1)));
        assertThat(duties.check()).as("DUT-2").isEmpty();
    }

    @Test
    void aDemandIsCorrectedAndTakenAway() {
        OpinionDemandId demand = demands.record(new RecordOpinionDemand(OpinionDemandId.next(), child, demanded(today.minusDays(3), null)));
        long version = demands.details(demand).version();

        demands.correct(new CorrectOpinionDemand(demand, version, "pieczęć wpływu", demanded(today.minusDays(2), null)));
        assertThat(demands.details(demand).content().cameOn()).isEqualTo(today.minusDays(2));
        assertThatThrownBy(() -> demands.correct(new CorrectOpinionDemand(demand, version, "pieczęć wpływu", demanded(today, null)))).isInstanceOf(EditConflict.class);
        refused("REV-22", () -> demands.correct(new CorrectOpinionDemand(demand, demands.details(demand).version(), "pomyłka", demanded(placedOn.minusDays(1), null))));

        demands.remove(demand, demands.details(demand).version(), "innego dziecka");
        assertThat(reviews.outside(child).demands()).isEmpty();
        assertThat(owed()).isEmpty();
    }

    @Test
    void whatOthersAssessedTellsWhenTheyWillDoSoAgain() {
        assertThat(reviews.outside(child).expected()).singleElement().satisfies(next -> {
            assertThat(next.kind()).isEqualTo(OutsideAssessmentKind.COURT);
            assertThat(next.from()).isEqualTo(placedOn);
            assertThat(next.overdue()).isTrue();
        });

        OutsideAssessmentId made = assessments.record(new RecordOutsideAssessment(OutsideAssessmentId.next(), child, assessed(today.minusDays(5))));
        assertThat(reviews.outside(child).expected()).singleElement().satisfies(next -> assertThat(next.overdue()).isFalse());

        assessments.correct(new CorrectOutsideAssessment(made, assessments.details(made).version(), "data postanowienia", assessed(today.minusDays(6))));
        assertThat(assessments.details(made).content().assessedOn()).isEqualTo(today.minusDays(6));
        refused("REV-24", () -> assessments.correct(new CorrectOutsideAssessment(made, assessments.details(made).version(), "pomyłka", assessed(placedOn.minusDays(1)))));
        assessments.remove(made, assessments.details(made).version(), "innego dziecka");
        assertThat(reviews.outside(child).assessments()).isEmpty();
    }

    @Test
    void whoDoesNotSeeTheChildSeesNothingOfIt() {
        OpinionDemandId demand = demands.record(new RecordOpinionDemand(OpinionDemandId.next(), child, demanded(today, null)));
        OutsideAssessmentId made = assessments.record(new RecordOutsideAssessment(OutsideAssessmentId.next(), child, assessed(today)));
        CentreId centre = caller.centre();

        caller.become(people.somebody(centre, Role.COORDINATOR, "Kto Inny"));
        for (Runnable look : List.<Runnable>of(
                () -> reviews.outside(child), () -> demands.details(demand), () -> assessments.details(made), () -> demands.sent(demand, today),
                () -> demands.remove(demand, 0, "pomyłka"), () -> assessments.remove(made, 0, "pomyłka"))) {
            assertThatThrownBy(look::run).isInstanceOf(NotFound.class);
        }
        caller.become(people.somebody(centre, Role.FINANCE, "Księgowa"));
        assertThatThrownBy(() -> reviews.outside(child)).isInstanceOf(NotPermitted.class);
    }

    private List<DutyState> owed() {
        return source.derive(caller.centre(), Set.of(child.value())).map(Duty::state).toList();
    }

    private static OpinionDemandContent demanded(LocalDate came, LocalDate sent) {
        return new OpinionDemandContent(came, "Ośrodek Adopcyjny w Opolu", sent, null);
    }

    private static OutsideAssessmentContent assessed(LocalDate day) {
        return new OutsideAssessmentContent(OutsideAssessmentKind.COURT, day, "Sąd Rejonowy w Opolu", null);
    }

    private static void refused(String rule, Runnable what) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
