/**
 * Who pays for a child's care and how much (<i>rozliczenie kosztów pieczy</i>, UWR art. 191-196), line by line.
 *
 * <p>Pure rules: {@link pl.ostoja.settlement.YearsOfCare} (SET-2 to SET-7, in which year of care a child is), {@link pl.ostoja.settlement.MonthOfCare}
 * (SET-10 to SET-27, what a month costs), {@link pl.ostoja.settlement.Sharing} (SET-30 to SET-38, how it is shared),
 * {@link pl.ostoja.settlement.AverageCost} (SET-40 to SET-43), {@link pl.ostoja.settlement.Remuneration} (SET-44 to SET-47),
 * {@link pl.ostoja.settlement.Liability} (SET-50 to SET-57, who pays), {@link pl.ostoja.settlement.ParentalFee} (SET-60 to SET-62),
 * {@link pl.ostoja.settlement.Interest} (SET-65) and {@link pl.ostoja.settlement.Correction} (SET-70, SET-71). They take plain facts
 * ({@link pl.ostoja.settlement.CostFacts}) and what a month has in common for all children ({@link pl.ostoja.settlement.SettlementMonth}); they know no clock
 * and no database.
 *
 * <p>A {@link pl.ostoja.settlement.Line} keeps the parts that it was made of – days, full amount and its source, year of care, rate, payers, settings – so that
 * it can be reckoned again by hand, and says them in one sentence.
 *
 * <p>What somebody has to write down is kept as it was written ({@link pl.ostoja.settlement.RecordedFact}, SET-72 to SET-78 in
 * {@link pl.ostoja.settlement.CostRules}): about a child in {@link pl.ostoja.settlement.CostService}, about prices in
 * {@link pl.ostoja.settlement.PriceService}. Stays come from placement. {@link pl.ostoja.settlement.SettlementService} computes a month of what is known now;
 * there is no ledger yet.
 */
package pl.ostoja.settlement;
