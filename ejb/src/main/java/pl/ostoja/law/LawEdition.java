package pl.ostoja.law;

import java.time.Instant;

/** Tells one state of the table of numbers from another: rows are added, never edited and never taken away. */
record LawEdition(long rows, Instant lastRecorded) {}
