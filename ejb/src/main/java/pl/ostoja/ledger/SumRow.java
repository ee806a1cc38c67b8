package pl.ostoja.ledger;

import java.math.BigDecimal;

/**
 * What some lines of a run come to.
 *
 * @param what they have in common: a constant's name or the code of a unit; null where nobody has decided who pays, or no municipality bears a part
 * @param name of the unit; null for a constant
 * @param lines how many
 * @param corrected the part of the base that is corrections
 */
public record SumRow(String what, String name, long lines, Amounts amounts, BigDecimal corrected) {}
