/**
 * What goes to the courts and comes from them.
 *
 * <p>Pure rules: {@link pl.ostoja.court.CourtDuties} (CRT-1 to CRT-5): information every 6 months, the motion after 18
 * months, the claim for alimony. They take the stays of a child from {@code pl.ostoja.placement} and the filings sent.
 */
package pl.ostoja.court;
