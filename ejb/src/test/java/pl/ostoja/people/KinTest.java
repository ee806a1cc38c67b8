package pl.ostoja.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.people.KinshipKind.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Sex;

/** PPL-5: what follows from ties that were written down. */
class KinTest {
    private final PersonId child = PersonId.next();
    private final PersonId other = PersonId.next();
    private final PersonId mother = PersonId.next();
    private final PersonId father = PersonId.next();
    private final PersonId stranger = PersonId.next();
    private final PersonId grandmother = PersonId.next();

    @Test
    void childrenOfTheSameParentsAreSiblings() {
        var kin = new Kin(child, List.of(tie(child, mother, MOTHER), tie(child, father, FATHER), tie(other, mother, MOTHER), tie(other, father, FATHER)));

        assertThat(kin.relatives()).containsEntry(other, SIBLING).containsEntry(mother, MOTHER).hasSize(3);
        assertThat(kin.siblings()).containsExactly(other);
    }

    @Test
    void withAnotherFatherTheyAreHalfSiblingsAndStillSiblingsForThePlacement() {
        var kin = new Kin(child, List.of(tie(child, mother, MOTHER), tie(child, father, FATHER), tie(other, mother, MOTHER), tie(other, stranger, FATHER)));

        assertThat(kin.relatives()).containsEntry(other, HALF_SIBLING).doesNotContainKey(stranger);
        assertThat(kin.siblings()).containsExactly(other);
    }

    @Test
    void aSiblingTieHoldsBothWays() {
        assertThat(new Kin(child, List.of(tie(other, child, SIBLING))).siblings()).containsExactly(other);
        assertThat(new Kin(child, List.of(tie(other, child, GRANDPARENT))).relatives()).isEmpty();
    }

    @Test
    void theMotherOfTheMotherIsAGrandmotherAndMayBeAKinshipCarer() {
        var kin = new Kin(child, List.of(tie(child, mother, MOTHER), tie(mother, grandmother, MOTHER)));

        assertThat(kin.relatives()).containsEntry(grandmother, GRANDPARENT);
        assertThat(kin.possibleKinshipCarers()).containsExactly(grandmother);
    }

    @Test
    void anUncleIsNoKinshipCarer() {
        var kin = new Kin(child, List.of(tie(child, stranger, UNCLE_OR_AUNT), tie(child, other, SIBLING)));

        assertThat(kin.possibleKinshipCarers()).containsExactly(other);
    }

    @Test
    void whatHasEndedDoesNotCount() {
        var ended = new KinTie(UUID.randomUUID(), child, mother, MOTHER, null, LocalDate.of(2025, 1, 1));

        assertThat(new Kin(child, List.of(ended)).relatives()).isEmpty();
    }

    @Test
    void impossibleTiesAreRefused() {
        var girl = person(LocalDate.of(2015, 1, 1), Sex.FEMALE);
        var woman = person(LocalDate.of(1990, 1, 1), Sex.FEMALE);

        assertRefused(() -> Kinships.refuseImpossible(girl, girl, true, SIBLING));
        assertRefused(() -> Kinships.refuseImpossible(girl, woman, false, FATHER));
        assertRefused(() -> Kinships.refuseImpossible(woman, girl, false, MOTHER));
        Kinships.refuseImpossible(girl, woman, false, MOTHER);
        Kinships.refuseImpossible(girl, person(null, Sex.MALE), false, FATHER);
    }

    private static KinTie tie(PersonId person, PersonId relative, KinshipKind kind) {
        return new KinTie(UUID.randomUUID(), person, relative, kind, null, null);
    }

    private static PersonData person(LocalDate born, Sex sex) {
        return new PersonData("Ola", null, "Nowak", null, NoPeselReason.NOT_KNOWN_TO_US, null, born, false, sex, "PL", null, null);
    }

    private static void assertRefused(Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("PPL-5"));
    }
}
