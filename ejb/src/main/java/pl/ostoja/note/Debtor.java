package pl.ostoja.note;

import java.util.LinkedHashMap;
import java.util.Map;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.settlement.Grosze;
import pl.ostoja.settlement.Payers;

/**
 * Who owes what of a line. NOT-10: the municipality its part, another county its part, each on a note of its own; a city with county rights is both and gets
 * one note for both parts; whoever looks after the child sends itself none (SET-38).
 */
final class Debtor {
    private Debtor() {}

    static Map<TerytCode, Grosze> shares(Payers payers, TerytCode host, Grosze municipal, Grosze county) {
        Map<TerytCode, Grosze> shares = new LinkedHashMap<>();
        if (payers.municipalityOwes(host)) {
            add(shares, of(payers.municipality()), municipal);
        }
        if (payers.countyOwes(host)) {
            add(shares, payers.county(), county);
        }
        return shares;
    }

    /** A city with county rights by the code of its county. */
    static TerytCode of(TerytCode payer) {
        return payer.isOfCityWithCountyRights() ? payer.county() : payer;
    }

    private static void add(Map<TerytCode, Grosze> shares, TerytCode debtor, Grosze part) {
        if (!part.isZero()) {
            shares.merge(debtor, part, Grosze::plus);
        }
    }
}
