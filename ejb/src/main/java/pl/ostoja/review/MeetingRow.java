package pl.ostoja.review;

import java.io.Serializable;

/**
 * A meeting that reviews a child's situation, ahead.
 *
 * @param id the one that the review will have
 */
public record MeetingRow(ReviewId id, MeetingPlan plan) implements Serializable {}
