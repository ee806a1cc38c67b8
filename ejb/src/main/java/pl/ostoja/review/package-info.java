/**
 * The periodic review of a child's situation (<i>okresowa ocena sytuacji dziecka</i>, UWR 129-139a).
 *
 * <p>Pure rules: {@link pl.ostoja.review.ReviewCalendar} (REV-1 to REV-4, when a review is due) and
 * {@link pl.ostoja.review.ReviewDuties} (REV-5 and REV-6, what else follows from transfers and from reviews held). They
 * take the stays of a child from {@code pl.ostoja.placement}.
 */
package pl.ostoja.review;
