package pl.ostoja.review;

import java.time.LocalDate;
import pl.ostoja.placement.ChildId;

/**
 * A review as a page shows it.
 *
 * @param opinionSentOn null as long as the opinion has not gone out
 * @param version to be sent back with a correction
 */
public record ReviewDetails(ReviewId id, ChildId child, ReviewContent content, LocalDate opinionSentOn, long version) {}
