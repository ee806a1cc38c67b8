package pl.ostoja.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.StayId;
import pl.ostoja.shared.Explanation;

/**
 * A {@link Line} with all of its parts, so that it can be reckoned again: base = full × percent ÷ 100 × counted ÷ of, the municipality's part = base × rate ÷
 * 100, each rounded half up to a grosz; the county's part is the rest.
 *
 * @param fact what it follows from besides the stay; null for the ordinary benefit
 * @param counted days of the child, 1 of 1 for what was entered
 * @param year of care whose rate holds
 * @param notShared why the municipality bears nothing; null if it bears its part
 * @param payingCounty null while nobody has decided who pays
 * @param payingMunicipality null if none bears a part
 * @param source where the full amount was read; empty for what was entered
 * @param settings those that had a say in it, each with the answer that held
 */
public record LineDetails(
        StayId stay,
        UUID fact,
        CareForm form,
        Category category,
        LocalDate since,
        LocalDate until,
        Cost.Measure measure,
        BigDecimal full,
        BigDecimal percent,
        long counted,
        long of,
        BigDecimal base,
        int year,
        BigDecimal rate,
        BigDecimal municipal,
        BigDecimal county,
        NotShared notShared,
        TerytCode payingCounty,
        TerytCode payingMunicipality,
        String article,
        String source,
        String shareArticle,
        Explanation why,
        List<Explanation> settings) {

    public static LineDetails of(Line line) {
        Cost cost = line.cost();
        Share share = line.share();
        return new LineDetails(
                new StayId(line.stay()), line.fact(), line.form(), line.category(), line.days().since(), line.days().until(),
                cost.measure(), cost.full().amount().zloty(), cost.percent().value(), cost.counted(), cost.of(), cost.base().zloty(),
                share.year(), share.rate().value(), share.municipal().zloty(), share.county().zloty(), share.notShared(),
                line.payers().county(), line.payers().municipality(), cost.full().article(), cost.full().source(), share.article(),
                line.why(), line.settingsUsed());
    }
}
