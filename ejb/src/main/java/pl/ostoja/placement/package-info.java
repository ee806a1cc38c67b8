/**
 * Children in foster care: where each lives and has lived, on what legal basis, where a child could live, and what
 * a placement obliges the centre to do.
 *
 * <p>Pure rules: {@link pl.ostoja.placement.Matching} (PLC-1 to PLC-19, may this child live with this family),
 * {@link pl.ostoja.placement.StayHistory} (PLC-20 to PLC-37, which histories of stays are possible),
 * {@link pl.ostoja.placement.CareEpisode} (PLC-38 and PLC-39, what counts as one placement in care),
 * {@link pl.ostoja.placement.MaximumStay} (PLC-40 to PLC-46, how long a stay may last) and
 * {@link pl.ostoja.placement.PlacementDuties} (PLC-50 to PLC-56, PLC-83, PLC-87, PLC-88, PLC-93), {@link pl.ostoja.placement.AdultStay} (PLC-80, what an adult who stays on needs),
 * {@link pl.ostoja.placement.ChildDocumentSet} and {@link pl.ostoja.placement.DocumentTerms} (PLC-82 and PLC-83, what accompanies a child, and by when),
 * {@link pl.ostoja.placement.StayActs} and {@link pl.ostoja.placement.ForeignConsent} (PLC-87, PLC-88, PLC-91, PLC-92, what courts and counties do about a stay),
 * {@link pl.ostoja.placement.HelperRight} and {@link pl.ostoja.placement.HelperDuties} (FST-40, FST-42). They take plain facts ({@link
 * pl.ostoja.placement.CareFacts}) and the law of a day; they know no clock and no database. Reviews and court filings are
 * not here: their areas stand above and take the same facts.
 */
package pl.ostoja.placement;

