package pl.ostoja.fostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.shared.Explanation;

class DistanceTest {
    private static final Gazetteer PLACES = new Gazetteer(List.of(
            town("1661011", "Opole", 50.6751, 17.9213),
            town("1609103", "Prószków", 50.5764, 17.8700),
            town("1609103", "Ligota Prószkowska", 50.5500, 17.8300),
            town("1609103", "Boguszyce", 50.5700, 17.8800)));
    private static final Locality OPOLE = new Locality("Opole", "1661011");
    private static final Locality PROSZKOW = new Locality("Prószków", "1609103");

    /** 2 · π · 6371.0088 km / 360 = 111.195 km. */
    @Test
    @DisplayName("FST-57: one degree of latitude is 111.2 km anywhere, one of longitude on the 60th parallel half of it")
    void degrees() {
        assertThat(new Coordinates(50, 18).kilometresTo(new Coordinates(51, 18))).isEqualTo(111.195, within(0.001));
        assertThat(new Coordinates(54, 14).kilometresTo(new Coordinates(53, 14))).isEqualTo(111.195, within(0.001));
        assertThat(new Coordinates(60, 18).kilometresTo(new Coordinates(60, 19))).isEqualTo(55.6, within(0.01));
        assertThat(new Coordinates(50, 18).kilometresTo(new Coordinates(50, 18))).isZero();
    }

    /** North: 0.0987° · 111.195 = 10.98 km; east: 0.0513° · 111.195 · cos 50.63° = 3.62 km; together the root of 120.4 + 13.1, which is 11.55. */
    @Test
    @DisplayName("FST-57: from Opole to Prószków it is 12 km, and as far back, in another county")
    void opoleAndProszkow() {
        Distance there = Distance.between(OPOLE, PROSZKOW, PLACES);

        assertThat(there).isEqualTo(new Distance(Nearness.OTHER_COUNTY, new Kilometres(12, false)));
        assertThat(Distance.between(PROSZKOW, OPOLE, PLACES)).isEqualTo(there);
        assertThat(there.said()).isEqualTo(Explanation.of("fostering.distance.exact", 12, Nearness.OTHER_COUNTY));
    }

    /** North: 0.0064° · 111.195 = 0.71 km; east: 0.0100° · 111.195 · cos 50.57° = 0.71 km; together 1.0. */
    @Test
    @DisplayName("FST-57: within a town it is no kilometre, to the next village one at least")
    void near() {
        assertThat(Distance.between(OPOLE, new Locality("opole", "1661011"), PLACES)).isEqualTo(new Distance(Nearness.SAME_TOWN, new Kilometres(0, false)));
        assertThat(Distance.between(PROSZKOW, new Locality("Boguszyce", "1609103"), PLACES))
                .isEqualTo(new Distance(Nearness.SAME_MUNICIPALITY, new Kilometres(1, false)));
    }

    @Test
    @DisplayName("FST-57: within a town it is no kilometre, also where no list names it; then only the name of the town is said")
    void sameTownWithoutAList() {
        Distance same = Distance.between(OPOLE, OPOLE, Gazetteer.EMPTY);

        assertThat(same.number()).isZero();
        assertThat(same.said()).isEqualTo(Explanation.of(Nearness.SAME_TOWN));
    }

    /** The middle of the three: 50.5655, 17.8600; to Opole 0.1096° · 111.195 = 12.19 km and 0.0613° · 111.195 · cos 50.62° = 4.32 km, together 12.9. */
    @Test
    @DisplayName("FST-57: from a municipality of which the town is not known the kilometres are about so many")
    void about() {
        Distance about = Distance.between(new Locality(null, "1609103"), OPOLE, PLACES);

        assertThat(about).isEqualTo(new Distance(Nearness.OTHER_COUNTY, new Kilometres(13, true)));
        assertThat(about.said()).isEqualTo(Explanation.of("fostering.distance.about", 13, Nearness.OTHER_COUNTY));
    }

    @Test
    @DisplayName("FST-57: the middle of a municipality says nothing about the way to one of its own villages")
    void withinAMunicipality() {
        assertThat(Distance.between(new Locality(null, "1609103"), PROSZKOW, PLACES)).isEqualTo(new Distance(Nearness.SAME_MUNICIPALITY, null));
        assertThat(Distance.between(new Locality("Nieznana", "1609103"), PROSZKOW, PLACES)).isEqualTo(new Distance(Nearness.SAME_MUNICIPALITY, null));
    }

    @Test
    @DisplayName("FST-57: what the list lacks stays graded, what has no municipality unknown")
    void unknown() {
        assertThat(Distance.between(OPOLE, new Locality("Ozimek", "1609083"), PLACES)).isEqualTo(new Distance(Nearness.OTHER_COUNTY, null));
        assertThat(Distance.between(OPOLE, PROSZKOW, Gazetteer.EMPTY).said()).isEqualTo(Explanation.of(Nearness.OTHER_COUNTY));
        assertThat(Distance.between(new Locality("Prószków", null), OPOLE, PLACES)).isEqualTo(Distance.UNKNOWN);
        assertThat(Distance.UNKNOWN.said()).isNull();
        assertThat(Distance.UNKNOWN.number()).isNull();
    }

    private static Gazetteer.Town town(String teryt, String name, double latitude, double longitude) {
        return new Gazetteer.Town(new TerytCode(teryt), name, new Coordinates(latitude, longitude));
    }
}
