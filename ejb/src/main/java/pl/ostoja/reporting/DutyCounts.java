package pl.ostoja.reporting;

/** How many open duties there are, by nearness; each number leads to the list that it counts. */
public record DutyCounts(long overdue, long today, long within7Days, long within30Days) {}
