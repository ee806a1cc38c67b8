package pl.ostoja.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static pl.ostoja.people.KinshipKind.FATHER;
import static pl.ostoja.people.KinshipKind.MOTHER;
import static pl.ostoja.people.KinshipKind.SIBLING;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.shared.Sex;

class FamilyTreeTest {
    private final PersonId child = PersonId.next();
    private final PersonId mother = PersonId.next();
    private final PersonId father = PersonId.next();
    private final PersonId brother = PersonId.next();
    private final Map<UUID, PersonData> known = new HashMap<>();

    @Test
    @DisplayName("PPL-11: the child first, then its relatives, with who is a child of whom")
    void members() {
        know(child, "2018-05-01", null);
        know(mother, "1990-01-01", null);
        know(brother, "2020-05-01", null);
        var tree = tree("2026-11-22", tie(child, mother, MOTHER, null, null), tie(brother, mother, MOTHER, null, null));

        assertThat(tree.members())
                .extracting(FamilyTree.Member::person, FamilyTree.Member::kind)
                .containsExactly(tuple(child, null), tuple(mother, MOTHER), tuple(brother, SIBLING));
        assertThat(tree.parents()).containsExactlyInAnyOrder(new FamilyTree.ParentTie(child, mother), new FamilyTree.ParentTie(brother, mother));
    }

    @Test
    @DisplayName("PPL-11: a tie counts from its first to its last day, both included")
    void asOfADay() {
        know(child, "2018-05-01", null);
        know(father, "1990-01-01", null);
        var adopted = tie(child, father, FATHER, "2020-03-02", "2024-06-30");

        assertThat(tree("2020-03-01", adopted).members()).hasSize(1);
        assertThat(tree("2020-03-02", adopted).members()).hasSize(2);
        assertThat(tree("2024-06-30", adopted).members()).hasSize(2);
        assertThat(tree("2024-07-01", adopted).members()).hasSize(1);
    }

    @Test
    @DisplayName("PPL-11: nobody is of a family before being born, and nobody is dead before dying")
    void livesOfMembers() {
        know(child, "2018-05-01", null);
        know(mother, "1990-01-01", "2023-02-10");
        know(brother, "2020-05-01", null);
        var ties = new KinTie[] {tie(child, mother, MOTHER, null, null), tie(brother, mother, MOTHER, null, null)};

        assertThat(tree("2020-04-30", ties).members()).extracting(FamilyTree.Member::person).containsExactly(child, mother);
        assertThat(tree("2020-05-01", ties).members()).extracting(FamilyTree.Member::person).containsExactly(child, mother, brother);
        assertThat(tree("2023-02-09", ties).members().get(1).died()).isNull();
        assertThat(tree("2023-02-10", ties).members().get(1).died()).isEqualTo("2023-02-10");
    }

    private FamilyTree tree(String on, KinTie... ties) {
        var day = LocalDate.parse(on);
        var held = List.of(ties).stream().filter(tie -> tie.holdsOn(day)).toList();
        return FamilyTree.of(day, child, new Kin(child, held, tie -> true).relatives(), held, known);
    }

    private void know(PersonId person, String born, String died) {
        known.put(person.value(), new PersonData(
                "Imię", null, "Nazwisko", null, NoPeselReason.NOT_KNOWN_TO_US, null, LocalDate.parse(born), false, Sex.FEMALE, PersonData.POLAND,
                died == null ? null : LocalDate.parse(died), null));
    }

    private static KinTie tie(PersonId person, PersonId relative, KinshipKind kind, String since, String until) {
        return new KinTie(UUID.randomUUID(), person, relative, kind, since == null ? null : LocalDate.parse(since), until == null ? null : LocalDate.parse(until));
    }
}
