package pl.ostoja.settlement;

import java.util.List;
import java.util.UUID;
import pl.ostoja.placement.CareForm;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Period;

/**
 * One line of the settlement of a child's month: what some days cost in one category and who bears it, with everything it was made of.
 *
 * @param stay that the days belong to
 * @param fact what it follows from besides: an institution, a family, an expense, a circumstance; null for the ordinary benefit
 */
public record Line(
        UUID child, UUID stay, UUID fact, CareForm form, Category category, Period days, Cost cost, Share share, Payers payers, Settings settings) {

    /** SET-36: what the line says of itself in one sentence, with its arithmetic and its articles. */
    public Explanation why() {
        return Explanation.of(
                cost.full().source().isEmpty() ? "settlement.why.entered" : "settlement.why",
                category,
                form,
                days.since(),
                days.until(),
                cost.arithmetic(),
                share.arithmetic(cost.base()),
                cost.full().article(),
                cost.full().source(),
                share.article());
    }

    /** SET-37: the settings that had a say in it, each with the answer that held. */
    public List<Explanation> settingsUsed() {
        return SettingsUsed.in(this);
    }

    /** SET-61: a line that takes a part of the parents' fee off this one before it is shared. */
    Line less(Grosze fee) {
        Cost deduction = Cost.entered(new Price(Grosze.NONE.minus(fee), Category.PARENTAL_FEE.article(), ""));
        Share shared = share.notShared() == null
                ? Share.of(deduction.base(), share.year(), share.rate(), share.article())
                : Share.none(deduction.base(), share.year(), share.notShared());
        return new Line(child, stay, fact, form, Category.PARENTAL_FEE, days, deduction, shared, payers, settings);
    }
}
