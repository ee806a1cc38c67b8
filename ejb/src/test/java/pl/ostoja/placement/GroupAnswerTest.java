package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.fostering.Distance;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.Kilometres;
import pl.ostoja.fostering.Nearness;

class GroupAnswerTest {

    @Test
    @DisplayName("PLC-73: a family at the school comes before one in the municipality of the parents whose school is further away")
    void bothDistancesTogether() {
        // One border and two against two and none, five kilometres each.
        GroupAnswer nearHome = group(answer(graded(Nearness.SAME_MUNICIPALITY), graded(Nearness.SAME_COUNTY)));
        GroupAnswer nearSchool = group(answer(graded(Nearness.SAME_COUNTY), graded(Nearness.SAME_TOWN)));

        assertThat(nearHome.farAway()).isEqualTo(15);
        assertThat(nearSchool.farAway()).isEqualTo(10);
    }

    @Test
    @DisplayName("PLC-73: 4 km across the border of a county are nearer than 40 km within one")
    void kilometresBeforeBorders() {
        GroupAnswer across = group(answer(measured(Nearness.OTHER_COUNTY, 4), measured(Nearness.OTHER_COUNTY, 3)));
        GroupAnswer within = group(answer(measured(Nearness.SAME_COUNTY, 40), measured(Nearness.SAME_COUNTY, 38)));

        assertThat(across.farAway()).isEqualTo(7);
        assertThat(within.farAway()).isEqualTo(78);
    }

    @Test
    @DisplayName("PLC-73: what is not known is farther than any two places of Poland")
    void unknown() {
        assertThat(group(answer(Distance.UNKNOWN, Distance.UNKNOWN)).farAway()).isEqualTo(2000);
        assertThat(group(answer(graded(Nearness.OTHER_COUNTY), Distance.UNKNOWN)).farAway()).isEqualTo(1015);
        assertThat(group(answer(measured(Nearness.OTHER_COUNTY, 690), Distance.UNKNOWN)).farAway()).isEqualTo(1690);
    }

    @Test
    @DisplayName("PLC-73: of brothers and sisters the distances of all count, and the farthest school is told")
    void allOfThem() {
        GroupAnswer two = group(
                answer(graded(Nearness.SAME_TOWN), measured(Nearness.OTHER_COUNTY, 3)), answer(graded(Nearness.SAME_TOWN), measured(Nearness.SAME_COUNTY, 21)));

        assertThat(two.farAway()).isEqualTo(24);
        assertThat(two.toSchool()).isEqualTo(measured(Nearness.SAME_COUNTY, 21));
        assertThat(group(answer(graded(Nearness.SAME_TOWN), Distance.UNKNOWN)).toSchool()).isEqualTo(Distance.UNKNOWN);
    }

    private static GroupAnswer group(PlaceAnswer... each) {
        return new GroupAnswer(Arrays.asList(each));
    }

    private static Distance graded(Nearness grade) {
        return new Distance(grade, null);
    }

    private static Distance measured(Nearness grade, int kilometres) {
        return new Distance(grade, new Kilometres(kilometres, false));
    }

    private static PlaceAnswer answer(Distance home, Distance school) {
        return new PlaceAnswer(
                new FosterFamilyId(PlacementFixture.FAMILY), "RZ/1", "Nowak", "Opole", FamilyForms.of(FamilyForm.NON_PROFESSIONAL),
                new Suitability.Suitable(CareForm.NON_PROFESSIONAL_FAMILY, List.of()), 1, 3, false, 0, false, home, school);
    }
}
