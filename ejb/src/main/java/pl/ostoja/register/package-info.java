/**
 * The data sheet for the minister's central register (<i>rejestr centralny</i>, UWR art. 38d): what it wants of a child, or of a foster family, in the order of the
 * act, derived from what is known of them, and what of it was entered there, and when. People type it: the register has no interface.
 *
 * <p>Rules kept here: REG-1 to REG-3 (what stands on a sheet: {@link pl.ostoja.register.SheetItem}), REG-4 (who sees which section: {@link
 * pl.ostoja.register.SheetPart}), REG-5 and REG-6 (what has changed since: {@link pl.ostoja.register.Fingerprint}, {@link pl.ostoja.register.SheetState}), REG-7 and REG-8
 * (entering: {@link pl.ostoja.register.EntryRules}), REG-9 (reviews and the next one).
 */
package pl.ostoja.register;
