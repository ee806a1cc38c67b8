package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.duty.Duty;
import pl.ostoja.fostering.ContractLaw;
import pl.ostoja.law.LawBook;
import pl.ostoja.law.LawFixture;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.qualification.QualificationLaw;

/** Counties for tests. */
final class Counties {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LawBook BOOK = LawFixture.lawBook();
    static final Land LAND = new Land(
            new TerytCode("1661"), "Opole", "Sąd Rejonowy w Opolu, III Wydział Rodzinny i Nieletnich", "45",
            List.of(new Land.Municipality(new TerytCode("1661011"), "Opole"), new Land.Municipality(new TerytCode("1609083"), "Ozimek")));

    /** Average ones with ten years behind them. */
    static final List<County> TEN = IntStream.range(0, 10).mapToObj(number -> county(number, CountyOrder.AVERAGE, 10)).toList();

    private Counties() {}

    static County county(int number, int children, int years) {
        return county(number, TODAY, children, years);
    }

    static County county(int number, LocalDate today, int children, int years) {
        return CountyGenerator.county(new CountyOrder(number, today, LAND, children, years), BOOK);
    }

    /** What is and was owed about the children and the families of a county. */
    static Stream<Duty> duties(County county) {
        CareLaw law = county.settings().law(BOOK);
        QualificationLaw qualification = county.settings().qualification(BOOK);
        ContractLaw contracts = county.settings().contracts(BOOK);
        Stream<Duty> ofQualified = county.qualified().stream().flatMap(one -> one.duties(qualification).stream());
        Stream<Duty> ofRecords = Stream.concat(
                county.children().stream().flatMap(child -> county.duties(child, law).stream()), county.families().stream().flatMap(family -> family.duties(law, contracts).stream()));
        Stream<Duty> ofAssisted = county.assisted().stream().flatMap(family -> county.duties(family, law).stream());
        Stream<Duty> ofReports = county.coordinated().stream().flatMap(one -> one.duties(county.settings().answers()).stream());
        return Stream.of(ofRecords, ofQualified, ofAssisted, ofReports).flatMap(duties -> duties);
    }
}
