/**
 * Violence in families with which the centre works: Blue Cards (<i>Niebieska Karta</i>, UPPD art. 9a–9h) and removals of children whose life or health was in danger
 * (art. 12a–12c).
 *
 * <p>Pure rules: {@code CardRules} (PRT-1 to PRT-6) and {@code InterventionRules} (PRT-8, PRT-10) say what can be written down, {@code CardState} (PRT-2) how a procedure
 * stands on a day, {@code ProgrammeTerms} (PRT-7) and {@code InterventionClock} (PRT-9) by when what is owed, {@code ProtectionDuties} the duties.
 *
 * <p>A class of access of its own (PRT-11, ADR 62): everything is seen by who sees the family and has {@code SEE_PROTECTION}, and by nobody else. Nothing of it is in
 * the history or the timeline of a family or a child, in the search, in an export or on a paper; no other area but the demonstration may call this one, which
 * {@code ArchitectureTest} keeps.
 */
package pl.ostoja.protection;
