/**
 * Who pays for a child's care and how much (<i>rozliczenie kosztów pieczy</i>, UWR art. 191-196), line by line.
 *
 * <p>Pure rules: {@link pl.ostoja.settlement.YearsOfCare} (SET-2 to SET-7, in which year of care a child is).
 */
package pl.ostoja.settlement;
