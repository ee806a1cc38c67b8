package pl.ostoja.review;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * When somebody else is to assess a child again; no duty of the centre.
 *
 * @param from the last assessment, or the first day in care
 * @param by last legal day
 */
public record OutsideExpectation(OutsideAssessmentKind kind, LocalDate from, LocalDate by, boolean overdue) implements Serializable {}
