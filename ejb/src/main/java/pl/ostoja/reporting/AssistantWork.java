package pl.ostoja.reporting;

import java.io.Serializable;
import java.math.BigDecimal;
import pl.ostoja.access.AccountId;

/**
 * Who works as a family assistant on the last day of a report.
 *
 * @param employment by which contract; null where it is not known
 * @param coFunded whether the pay is co-funded; null where it is not known
 * @param hours a week
 * @param families with which they work on that day
 */
public record AssistantWork(AccountId account, String name, EmploymentForm employment, Boolean coFunded, BigDecimal hours, long families) implements Serializable {}
