package pl.ostoja.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.people.KinshipKind.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.ostoja.shared.BusinessRuleViolation;

/** PPL-17. */
class KinshipJoinTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private final PersonId kept = PersonId.next();
    private final PersonId joined = PersonId.next();
    private final PersonId child = PersonId.next();
    private final PersonId other = PersonId.next();

    @Test
    void tiesToOthersGoOver() {
        KinTie own = tie(child, kept, MOTHER);
        KinTie moved = tie(other, joined, MOTHER);
        KinTie upwards = tie(joined, PersonId.next(), FATHER);

        assertOutcome(join(own, moved, upwards), List.of(moved, upwards), List.of());
    }

    @Test
    void whatBothSayOfTheSameChildIsSaidOnceByTheKeptEntry() {
        KinTie own = tie(child, kept, GRANDPARENT);
        KinTie twice = tie(child, joined, GRANDPARENT);

        assertOutcome(join(own, twice), List.of(), List.of(twice));
    }

    @Test
    void theTieThatStillHoldsStays() {
        KinTie endedByMistake = tie(child, kept, MOTHER, null, DAY);
        KinTie holds = tie(child, joined, MOTHER);

        assertOutcome(join(endedByMistake, holds), List.of(holds), List.of(endedByMistake));
    }

    @Test
    void twoTimesOfTheSameKinshipAreTwoIfTheyShareNoDay() {
        KinTie before = tie(child, kept, GUARDIAN, DAY.minusYears(2), DAY);
        KinTie after = tie(child, joined, GUARDIAN, DAY.plusDays(1), null);
        KinTie onTheLastDay = tie(child, joined, GUARDIAN, DAY, null);

        assertOutcome(join(before, after), List.of(after), List.of());
        assertOutcome(join(before, onTheLastDay), List.of(onTheLastDay), List.of(before));
    }

    @Test
    void aMutualKinshipIsTheSameFromEitherSide() {
        KinTie own = tie(child, kept, SIBLING);
        KinTie crossed = tie(joined, child, SIBLING);

        assertOutcome(join(own, crossed), List.of(), List.of(crossed));
    }

    @Test
    void nobodyIsTheirOwnRelative() {
        assertRefused("people.violation.joinRelated", tie(kept, joined, SIBLING));
        KinTie ended = tie(kept, joined, SIBLING, null, DAY);
        assertOutcome(join(ended), List.of(), List.of(ended));
    }

    @Test
    void oneTieHoldsBetweenTwoPersons() {
        assertRefused("people.violation.joinOtherTie", tie(child, kept, MOTHER), tie(child, joined, UNCLE_OR_AUNT));
        assertRefused("people.violation.joinOtherTie", tie(child, kept, MOTHER), tie(joined, child, MOTHER));
        KinTie ended = tie(child, joined, UNCLE_OR_AUNT, null, DAY);
        assertOutcome(join(tie(child, kept, MOTHER), ended), List.of(ended), List.of());
    }

    @Test
    void oneMotherAtATime() {
        assertRefused("people.violation.joinSecondParent", tie(kept, child, MOTHER), tie(joined, other, MOTHER));
        KinTie ended = tie(joined, other, MOTHER, null, DAY);
        assertOutcome(join(tie(kept, child, MOTHER), ended), List.of(ended), List.of());
    }

    private KinshipJoin join(KinTie... ties) {
        return KinshipJoin.of(kept, joined, List.of(ties));
    }

    private void assertRefused(String message, KinTie... ties) {
        assertThatThrownBy(() -> join(ties)).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
            assertThat(refusal.rule()).isEqualTo("PPL-17");
            assertThat(refusal.messageKey()).isEqualTo(message);
        });
    }

    private static void assertOutcome(KinshipJoin outcome, List<KinTie> moved, List<KinTie> dropped) {
        assertThat(outcome.moved()).containsExactlyElementsOf(moved.stream().map(KinTie::id).toList());
        assertThat(outcome.dropped()).containsExactlyElementsOf(dropped.stream().map(KinTie::id).toList());
    }

    private static KinTie tie(PersonId person, PersonId relative, KinshipKind kind) {
        return tie(person, relative, kind, null, null);
    }

    private static KinTie tie(PersonId person, PersonId relative, KinshipKind kind, LocalDate since, LocalDate until) {
        return new KinTie(UUID.randomUUID(), person, relative, kind, since, until);
    }
}
