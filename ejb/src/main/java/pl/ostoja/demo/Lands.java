package pl.ostoja.demo;

import java.util.List;
import java.util.function.Predicate;
import pl.ostoja.centre.CentreSeeds;
import pl.ostoja.centre.TercFile;
import pl.ostoja.centre.TercImport;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.demo.county.Land;

/** Where counties lie, by the register of units. */
final class Lands {
    private static final String DIVISION = ", III Wydział Rodzinny i Nieletnich";

    private Lands() {}

    /** The city of the demonstration; its families live there and in the county around it. */
    static Land demonstration() {
        List<CentreSeeds.Unit> units = CentreSeeds.read(TercImport.demonstrationCounty());
        return new Land(new TerytCode("1661"), "Opole", "Sąd Rejonowy w Opolu" + DIVISION, "45", municipalities(units, code -> true));
    }

    /** Every county of a file. */
    static List<Land> of(TercFile file) {
        List<CentreSeeds.Unit> units = CentreSeeds.read(file);
        return units.stream().map(CentreSeeds.Unit::code).filter(TerytCode::isCounty).map(county -> land(county, units)).toList();
    }

    private static Land land(TerytCode county, List<CentreSeeds.Unit> units) {
        List<Land.Municipality> municipalities = municipalities(units, code -> code.county().equals(county));
        String seat = municipalities.getFirst().name();
        return new Land(county, seat, "Sąd Rejonowy (" + seat + ")" + DIVISION, county.value().substring(0, 2), municipalities);
    }

    private static List<Land.Municipality> municipalities(List<CentreSeeds.Unit> units, Predicate<TerytCode> where) {
        return units.stream()
                .filter(unit -> unit.code().isMunicipality() && where.test(unit.code()))
                .map(unit -> new Land.Municipality(unit.code(), unit.name()))
                .toList();
    }
}
