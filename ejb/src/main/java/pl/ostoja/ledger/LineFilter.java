package pl.ostoja.ledger;

import pl.ostoja.placement.ChildId;
import pl.ostoja.settlement.Category;

/**
 * Which lines of a run are asked for; null asks for all.
 *
 * @param payer the code of a municipality or a county that bears a part
 * @param text beginnings of the child's names
 */
public record LineFilter(Category category, Boolean correcting, String payer, ChildId child, String text) {
    public static final LineFilter ALL = new LineFilter(null, null, null, null, null);
}
