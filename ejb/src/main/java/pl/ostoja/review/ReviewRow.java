package pl.ostoja.review;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A review among others, without whom its meeting called: of ten years that would be hundreds of people for a list that names none of them.
 *
 * @param daysLate how many days after its term it was held, 0 if in time
 * @param opinionSentOn null as long as the opinion has not gone out
 */
public record ReviewRow(ReviewId id, ReviewContent content, long daysLate, LocalDate opinionSentOn) implements Serializable {}
