package pl.ostoja.web.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.ostoja.people.FamilyTree;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.Sex;

class GenogramTest {
    private final PersonId child = PersonId.next();
    private final PersonId mother = PersonId.next();
    private final PersonId father = PersonId.next();
    private final PersonId sister = PersonId.next();
    private final PersonId halfBrother = PersonId.next();
    private final PersonId grandmother = PersonId.next();
    private final PersonId uncle = PersonId.next();
    private final List<FamilyTree.Member> members = new ArrayList<>();
    private final List<FamilyTree.ParentTie> ties = new ArrayList<>();

    @Test
    void aChildAloneIsOneMark() {
        add(child, null);
        var drawn = drawn();

        assertThat(drawn.figures()).singleElement().satisfies(figure -> assertThat(figure.isChild()).isTrue());
        assertThat(drawn.lines()).isEmpty();
        assertThat(drawn.width()).isEqualTo(150);
    }

    @Test
    void generationsStandInRowsAndTheSideOfTheFatherAtTheLeft() {
        add(child, null);
        add(mother, KinshipKind.MOTHER, child);
        add(father, KinshipKind.FATHER, child);
        add(grandmother, KinshipKind.GRANDPARENT, mother);
        add(uncle, KinshipKind.UNCLE_OR_AUNT);
        var drawn = drawn();

        assertThat(drawn.figures())
                .extracting(figure -> figure.member().person(), Genogram.Figure::x, Genogram.Figure::y)
                .containsExactly(
                        tuple(grandmother, 225, 52),
                        tuple(father, 75, 232),
                        tuple(mother, 225, 232),
                        tuple(uncle, 375, 232),
                        tuple(child, 225, 412));
        assertThat(drawn.width()).isEqualTo(450);
        assertThat(drawn.height()).as("below the last name").isGreaterThan(412 + 68);
    }

    @Test
    void childrenOfTheSameParentsHangOnOneLineAndHalfBrothersOnTheirOwn() {
        add(child, null);
        add(mother, KinshipKind.MOTHER, child, sister, halfBrother);
        add(father, KinshipKind.FATHER, child, sister);
        add(sister, KinshipKind.SIBLING);
        add(halfBrother, KinshipKind.HALF_SIBLING);
        var drawn = drawn();

        assertThat(drawn.lines()).hasSize(2);
        assertThat(drawn.lines().getFirst()).as("both parents, then both children").startsWith("M150 134V141M300 134V141M150 141H300M225 141V155");
        assertThat(drawn.figures()).extracting(figure -> figure.member().person()).endsWith(halfBrother);
    }

    @Test
    void longNamesAreCutInTheDrawing() {
        members.add(new FamilyTree.Member(child, null, "Zofia", "Konstantynopolitańczykowianeczka", Sex.FEMALE, null, null));

        assertThat(drawn().figures().getFirst().secondLine()).isEqualTo("Konstantynopolitańc…");
    }

    private void add(PersonId person, KinshipKind kind, PersonId... children) {
        members.add(new FamilyTree.Member(person, kind, "Imię", "Nazwisko", Sex.FEMALE, null, null));
        List.of(children).forEach(of -> ties.add(new FamilyTree.ParentTie(of, person)));
    }

    private Genogram drawn() {
        return Genogram.of(new FamilyTree(LocalDate.of(2026, 11, 22), members, ties));
    }
}
