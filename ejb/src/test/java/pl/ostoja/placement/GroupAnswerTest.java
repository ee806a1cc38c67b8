package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.Nearness;

class GroupAnswerTest {

    @Test
    @DisplayName("PLC-73: a family at the school comes before one in the municipality of the parents whose school is further away")
    void bothDistancesTogether() {
        // 1 (same municipality) + 2 (same county) against 2 + 0
        GroupAnswer nearHome = group(answer(Nearness.SAME_MUNICIPALITY, Nearness.SAME_COUNTY));
        GroupAnswer nearSchool = group(answer(Nearness.SAME_COUNTY, Nearness.SAME_TOWN));

        assertThat(nearHome.distance()).isEqualTo(3);
        assertThat(nearSchool.distance()).isEqualTo(2);
    }

    @Test
    @DisplayName("PLC-73: what is not known is farther than another county")
    void unknown() {
        assertThat(group(answer(null, null)).distance()).isEqualTo(8);
        assertThat(group(answer(Nearness.OTHER_COUNTY, null)).distance()).isEqualTo(7);
    }

    @Test
    @DisplayName("PLC-73: of brothers and sisters the distances of all count, and the farthest school is told")
    void allOfThem() {
        GroupAnswer two = group(answer(Nearness.SAME_TOWN, Nearness.SAME_TOWN), answer(Nearness.SAME_TOWN, Nearness.SAME_COUNTY));

        assertThat(two.distance()).isEqualTo(2);
        assertThat(two.toSchool()).isEqualTo(Nearness.SAME_COUNTY);
        assertThat(group(answer(Nearness.SAME_TOWN, null)).toSchool()).isNull();
    }

    private static GroupAnswer group(PlaceAnswer... each) {
        return new GroupAnswer(Arrays.asList(each));
    }

    private static PlaceAnswer answer(Nearness home, Nearness school) {
        return new PlaceAnswer(
                new FosterFamilyId(PlacementFixture.FAMILY), "RZ/1", "Nowak", "Opole", FamilyForms.of(FamilyForm.NON_PROFESSIONAL),
                new Suitability.Suitable(CareForm.NON_PROFESSIONAL_FAMILY, List.of()), 1, 3, false, 0, false, home, school);
    }
}
