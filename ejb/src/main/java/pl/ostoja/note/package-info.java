/**
 * Notes (<i>noty księgowe</i>): what a centre asks municipalities and other counties for, from the closed months of the ledger, what they paid of it, and what
 * others ask the centre for.
 *
 * <p>Pure rules: {@link pl.ostoja.note.NumberPattern} (NOT-2), {@link pl.ostoja.note.NotePeriod} (NOT-4), {@link pl.ostoja.note.PaymentTerm} (NOT-5),
 * {@link pl.ostoja.note.Allocation} (NOT-6, NOT-7), {@link pl.ostoja.note.Arrears} (NOT-8, NOT-9), {@link pl.ostoja.note.Debtor} (NOT-10),
 * {@link pl.ostoja.note.DebtorAccount} (NOT-11), {@link pl.ostoja.note.Draft} (NOT-13, NOT-14), {@link pl.ostoja.note.Difference} (NOT-20) and
 * {@link pl.ostoja.note.ReceivedFile} (NOT-21).
 */
package pl.ostoja.note;
