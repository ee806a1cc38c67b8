/**
 * When a child in care is not where it lives (UWR art. 87(2); regulation on institutional care § 5): home leave, hospital, a facility of the list of art.
 * 87(2), running away. Facts inside a stay: no stay is changed so that one of them would lie outside.
 *
 * <p>Pure rules: {@code AbsenceRules} (ABS-1 to ABS-6, ABS-8) says what can be written down, {@code AbsenceDuties} (ABS-7) what is owed for a child that has
 * run away. What an absence means for costs, {@code pl.ostoja.settlement} derives from it (ADR 51).
 */
package pl.ostoja.absence;
