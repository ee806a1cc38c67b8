package pl.ostoja.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import pl.ostoja.centre.TercFile;

/** A register of units for measurements where no real one is at hand: codes as the real ones are formed, names that no county has. */
final class InventedLands {
    private static final int COUNTIES_OF_A_VOIVODESHIP = 24;
    private static final int MUNICIPALITIES = 6;
    private static final int STEP = 2;
    private static final List<String> FIRST = List.of(
            "Nowa", "Stara", "Dolna", "Górna", "Mała", "Wielka", "Biała", "Czarna", "Zielona", "Sucha", "Cicha", "Długa", "Jasna", "Leśna", "Polna", "Wysoka");
    private static final List<String> SECOND = List.of(
            "Lipa", "Brzoza", "Olsza", "Sosna", "Rzeka", "Góra", "Dolina", "Polana", "Łąka", "Wola", "Przystań", "Skała", "Rola", "Struga", "Woda", "Zatoka", "Grobla",
            "Kępa", "Niwa", "Osada", "Poręba", "Wierzba", "Jodła", "Zagroda");

    /** So many have names of their own. */
    static final int MOST = FIRST.size() * SECOND.size();

    private InventedLands() {}

    static TercFile of(int counties, String stateOn) {
        StringBuilder file = new StringBuilder("WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA\n");
        for (int i = 0; i < counties; i++) {
            String voivodeship = "%02d".formatted(STEP * (1 + i / COUNTIES_OF_A_VOIVODESHIP));
            int county = i % COUNTIES_OF_A_VOIVODESHIP;
            if (county == 0) {
                file.append(voivodeship).append(";;;;ZMYŚLONE ").append(voivodeship).append(";województwo;").append(stateOn).append('\n');
            }
            String code = "%s;%02d".formatted(voivodeship, county + 1);
            file.append(code).append(";;;").append(name(i)).append(" (powiat);powiat;").append(stateOn).append('\n');
            for (int j = 0; j < MUNICIPALITIES; j++) {
                String kind = j == 0 ? "1;%s;gmina miejska" : "2;%s;gmina wiejska";
                file.append("%s;%02d;".formatted(code, j + 1)).append(kind.formatted(name(i + 7 * j))).append(';').append(stateOn).append('\n');
            }
        }
        return TercFile.of(file.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String name(int number) {
        return FIRST.get(number % FIRST.size()) + " " + SECOND.get(number / FIRST.size() % SECOND.size());
    }
}
