package pl.ostoja.fostering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearnessTest {
    /** Opole is a city with county rights; Prószków a town in an urban-rural municipality of the county around it. */
    @ParameterizedTest(name = "FST-44: {0} {1} and {2} {3} -> {4}")
    @CsvSource(nullValues = "-", value = {
        "Opole, 1661011, Opole, 1661011, SAME_TOWN",
        "-, 1661011, Opole, 1661011, SAME_TOWN",
        "Prószków, 1609113, Ligota, 1609113, SAME_MUNICIPALITY",
        "Prószków, 1609114, Ligota, 1609115, SAME_MUNICIPALITY",
        "prószków, 1609113, Prószków, 1609114, SAME_TOWN",
        "-, 1609113, Prószków, 1609113, SAME_MUNICIPALITY",
        "Prószków, 1609113, Ozimek, 1609083, SAME_COUNTY",
        "Prószków, 1609113, Opole, 1661011, OTHER_COUNTY",
        "Nowa Wieś, 1609032, Nowa Wieś, 1601022, OTHER_COUNTY",
        "Opole, -, OPOLE, 1661011, SAME_TOWN",
        "Opole, -, Ozimek, 1609083, -",
        "-, -, Opole, 1661011, -",
    })
    void nearness(String town, String teryt, String otherTown, String otherTeryt, Nearness nearness) {
        Locality one = new Locality(town, teryt);
        Locality other = new Locality(otherTown, otherTeryt);
        assertThat(Nearness.between(one, other)).isEqualTo(nearness);
        assertThat(Nearness.between(other, one)).isEqualTo(nearness);
    }
}
