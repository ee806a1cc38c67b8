/**
 * The ledger (<i>księga rozliczeń</i>): what was booked of each month, and never changed after.
 *
 * <p>A month of a centre is computed ({@link pl.ostoja.ledger.LedgerService}), checked, approved by a second person over unchanged content, and closed
 * (LDG-1 to LDG-5, LDG-8 to LDG-10 in {@link pl.ostoja.ledger.LedgerRun} and {@link pl.ostoja.ledger.MonthOrder}). What becomes known of a closed month
 * later is booked as correcting lines of the next one ({@link pl.ostoja.ledger.Reconciliation}, LDG-6 and LDG-7). Areas above read closed lines through
 * {@link pl.ostoja.ledger.LedgerLines}.
 */
package pl.ostoja.ledger;
