package pl.ostoja.demo.county;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.demo.county.Counties.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.review.ReviewDuties;

/** How counties keep their terms: mostly, and never always, as the head's page counts it. */
class CountyDutiesTest {
    private static final List<Duty> DUTIES = IntStream.range(0, 10)
            .mapToObj(number -> Counties.county(number, CountyOrder.AVERAGE, 10))
            .flatMap(county -> county.children().stream())
            .flatMap(child -> Counties.duties(child).stream())
            .toList();

    @Test
    void mostMovesToAnotherFormAreFollowedByAnEarlyReview() {
        assertThat(inTime(ReviewDuties.REVIEW_AFTER_TRANSFER)).isBetween(0.75, 0.92);
    }

    /** Of those whose day has passed while they were owed. */
    private static double inTime(DutyKind kind) {
        List<Duty> passed = DUTIES.stream().filter(duty -> duty.kind().equals(kind) && fellDue(duty)).toList();
        return passed.stream().filter(duty -> duty.state() instanceof DutyState.Fulfilled && duty.daysLate(TODAY) == 0).count() / (double) passed.size();
    }

    private static boolean fellDue(Duty duty) {
        LocalDate legal = duty.deadline().legalDay();
        boolean endedBefore = duty.state() instanceof DutyState.Ended ended && !ended.on().isAfter(legal);
        return legal.isBefore(TODAY) && !endedBefore;
    }
}
