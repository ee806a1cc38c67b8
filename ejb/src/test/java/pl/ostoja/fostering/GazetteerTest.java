package pl.ostoja.fostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.centre.CentreSeeds;
import pl.ostoja.centre.TercImport;
import pl.ostoja.centre.TerytCode;

class GazetteerTest {
    private static final Coordinates LIGOTA = new Coordinates(50.5, 17.5);

    @ParameterizedTest(name = "FST-56: separated by {0}, in {1}")
    @CsvSource({"';', UTF-8", "',', UTF-8", "'\t', windows-1250"})
    void anyOrderOfColumnsAndTheUsualWaysToWriteThem(char separator, String encoding) {
        String text = "SZEROKOSC;Nazwa;RODZAJ;TERC;DLUGOSC\n50.5764;Prószków;miasto;1609103;17.87\n".replace(';', separator);

        GazetteerFile file = new GazetteerFile(text.getBytes(Charset.forName(encoding)));

        assertThat(file.towns()).containsExactly(new Gazetteer.Town(new TerytCode("1609103"), "Prószków", new Coordinates(50.5764, 17.87)));
        assertThat(file.leftOut()).isZero();
    }

    @ParameterizedTest(name = "FST-56: {0} lies in {1}")
    @CsvSource({"1609103, 1609103", "1609104, 1609103", "1609105, 1609103", "0201011, 0201011", "201011, 0201011"})
    void theTownAndTheVillagesOfAMunicipalityAreInIt(String written, String municipality) {
        assertThat(file(written + ";Gdzieś;50,5;17,5").towns()).containsExactly(new Gazetteer.Town(new TerytCode(municipality), "Gdzieś", LIGOTA));
    }

    @ParameterizedTest(name = "FST-56: {0} is left out")
    @CsvSource({"1609;Gdzieś;50.5;17.5", "x;Gdzieś;50.5;17.5", "1609103;;50.5;17.5", "1609103;Gdzieś;17.5;50.5", "1609103;Gdzieś;;17.5", "1609103;Gdzieś;NaN;17.5", "1609103;Gdzieś;50.5"})
    void aRowWithoutAMunicipalityANameOrAPointInPolandIsLeftOut(String row) {
        GazetteerFile file = file(row + "\n1609103;Ligota;50.5;17.5");

        assertThat(file.leftOut()).isEqualTo(1);
        assertThat(file.towns()).extracting(Gazetteer.Town::name).containsExactly("Ligota");
    }

    @Test
    @DisplayName("FST-56: what does not name the columns is no list of places")
    void noList() {
        assertThatThrownBy(() -> new GazetteerFile("WOJ;POW;GMI;RODZ;NAZWA".getBytes(StandardCharsets.UTF_8))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GazetteerFile(new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("FST-58: a town is found by its municipality, whatever the kind of this is, and its name, however it is written")
    void find() {
        Gazetteer places = of("1609102;Ligota;50.5;17.5\n1609102;Boguszyce;50.7;17.9\n1601022;Ligota;51;18");

        assertThat(places.find(new Locality("LIGOTA", "1609103"))).contains(new Gazetteer.Place(LIGOTA, false));
        assertThat(places.find(new Locality("Ligota", "1609022"))).isEmpty();
        assertThat(places.find(new Locality("Ligota", null))).isEmpty();
    }

    @Test
    @DisplayName("FST-58: where the town is not known or there are two of its name it lies about in the middle of its municipality")
    void middle() {
        Gazetteer places = of("1609102;Ligota;50;17\n1609102;Ligota;52;19\n1609102;Boguszyce;51;18");
        Gazetteer.Place middle = new Gazetteer.Place(new Coordinates(51, 18), true);

        assertThat(places.find(new Locality(null, "1609102"))).contains(middle);
        assertThat(places.find(new Locality("Nieznana", "1609102"))).contains(middle);
        assertThat(places.find(new Locality("Ligota", "1609102"))).contains(middle);
    }

    @Test
    @DisplayName("FST-58: a municipality that is one town lies where the town does")
    void oneTown() {
        assertThat(of("1661011;Opole;50.5;17.5").find(new Locality(null, "1661011"))).contains(new Gazetteer.Place(LIGOTA, false));
    }

    @Test
    @DisplayName("FST-58: a name alone says where a town is if it is the only one of its county")
    void onlyTown() {
        Gazetteer places = of(
                """
                1609102;Ligota;50;17
                1609022;Ligota;52;19
                1609103;Boguszyce;51;18
                1601022;Boguszyce;51;18
                1609032;Kolonia;50;17
                1609032;Kolonia;50;18
                1609042;Kolonia;51;18
                """);

        assertThat(places.onlyTown("boguszyce", new TerytCode("1609"))).contains(new Locality("boguszyce", "1609103"));
        assertThat(places.onlyTown("Ligota", new TerytCode("1609"))).isEmpty();
        assertThat(places.onlyTown("Kolonia", new TerytCode("1609"))).as("two of them in one municipality").isEmpty();
        assertThat(places.onlyTown("Nieznana", new TerytCode("1609"))).isEmpty();
    }

    @Test
    @DisplayName("FST-58: every municipality of the register that ships with the product, where the families of the demonstration live, is in its list of places")
    void demonstration() {
        GazetteerFile file = KnownPlaces.demonstrationCounty();
        Gazetteer places = new Gazetteer(file.towns());
        List<CentreSeeds.Unit> municipalities = CentreSeeds.read(TercImport.demonstrationCounty()).stream().filter(unit -> unit.code().isMunicipality()).toList();

        assertThat(file.leftOut()).isZero();
        assertThat(municipalities).hasSize(13 + 1).allSatisfy(unit ->
                assertThat(places.find(new Locality(unit.name(), unit.code().value()))).as(unit.name()).get().extracting(Gazetteer.Place::about).isEqualTo(false));
    }

    private static Gazetteer of(String rows) {
        return new Gazetteer(file(rows).towns());
    }

    private static GazetteerFile file(String rows) {
        return new GazetteerFile(("TERC;NAZWA;SZEROKOSC;DLUGOSC\n" + rows).getBytes(StandardCharsets.UTF_8));
    }
}
