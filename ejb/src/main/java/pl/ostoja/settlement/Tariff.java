package pl.ostoja.settlement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import pl.ostoja.law.Law;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.LegalUnit;
import pl.ostoja.law.LegalValue;

/** The amounts and rates of one day, ready to reckon with. What is not known is null. */
final class Tariff {
    /** What amounts of benefits and supplements are made of. */
    static final List<LegalNumber> AMOUNTS = List.of(
            LegalNumber.BENEFIT_KINSHIP, LegalNumber.BENEFIT_OTHER_FAMILY, LegalNumber.SUPPLEMENT_DISABILITY, LegalNumber.SUPPLEMENT_JUVENILE,
            LegalNumber.REDUCED_BENEFIT_PCT);
    /** Of the first, the second and all later years of care. */
    static final List<LegalNumber> RATES = List.of(LegalNumber.COFIN_RATE_Y1, LegalNumber.COFIN_RATE_Y2, LegalNumber.COFIN_RATE_Y3PLUS);

    private final Map<LegalNumber, Price> prices = new EnumMap<>(LegalNumber.class);
    private final Map<LegalNumber, Percent> percents = new EnumMap<>(LegalNumber.class);
    private final Law law;

    /** @param raised what the county council has raised, of each amount at most one */
    Tariff(Law law, Map<LegalNumber, CountyRate> raised) {
        this.law = law;
        Stream.of(AMOUNTS, RATES).flatMap(List::stream).filter(law::knows).map(law::value).forEach(value -> add(value, raised.get(value.number())));
    }

    private void add(LegalValue value, CountyRate raised) {
        if (value.number().unit() == LegalUnit.PERCENT) {
            percents.put(value.number(), Percent.of(value.amount()));
        } else {
            prices.put(value.number(), price(value, raised));
        }
    }

    /** SET-12: the amount that applies on the day. */
    Price price(LegalNumber number) {
        return prices.get(number);
    }

    Percent percent(LegalNumber number) {
        return percents.get(number);
    }

    boolean isLike(Tariff other, LegalNumber number) {
        return Objects.equals(price(number), other.price(number)) && Objects.equals(percent(number), other.percent(number));
    }

    String article(LegalNumber number) {
        return law.article(number);
    }

    /** SET-13: what the council has raised counts as long as it is more than the act's amount, which is the least. */
    private static Price price(LegalValue act, CountyRate raised) {
        Grosze least = Grosze.of(act.amount());
        return raised == null || raised.amount().compareTo(least) <= 0
                ? new Price(least, act.article(), act.source())
                : new Price(raised.amount(), CountyRate.ARTICLE, raised.resolution());
    }
}
