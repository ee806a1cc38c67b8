package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.law.LawFixture;
import pl.ostoja.placement.CareLaw;

/** Counties for tests. */
final class Counties {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final CareLaw LAW = CareLaw.recommended(LawFixture.lawBook());
    static final Land LAND = new Land(
            new TerytCode("1661"), "Opole", "Sąd Rejonowy w Opolu, III Wydział Rodzinny i Nieletnich", "45",
            List.of(new Land.Municipality(new TerytCode("1661011"), "Opole"), new Land.Municipality(new TerytCode("1609083"), "Ozimek")));

    private Counties() {}

    static County county(int number, int children, int years) {
        return county(number, TODAY, children, years);
    }

    static County county(int number, LocalDate today, int children, int years) {
        return CountyGenerator.county(new CountyOrder(number, today, LAND, children, years), LAW);
    }
}
