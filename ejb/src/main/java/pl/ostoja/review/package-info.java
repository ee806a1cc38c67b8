/**
 * The periodic review of a child's situation (<i>okresowa ocena sytuacji dziecka</i>, UWR 129-139a).
 *
 * <p>Pure rules: {@link pl.ostoja.review.ReviewCalendar} (REV-1 to REV-4, when a review is due) and
 * {@link pl.ostoja.review.ReviewDuties} (REV-5 and REV-6, what else follows from transfers and from reviews held). They
 * take the stays of a child from {@code pl.ostoja.placement}. {@code ReviewRules} (REV-7 to REV-9, REV-12, REV-13, REV-21, REV-27) says what can be written down,
 * {@link pl.ostoja.review.Invitees} (REV-10, REV-11) whom a meeting calls, {@code MeetingRules} (REV-14 to REV-20) what becomes of the invitations (ADR 60),
 * {@link pl.ostoja.review.ReviewPanel} (REV-26) who was there of those whom the act calls.
 *
 * <p>What others ask and assess: {@link pl.ostoja.review.OpinionDemandRules} and {@link pl.ostoja.review.OpinionDemandDuties} (REV-22, REV-23, the opinions that an
 * adoption centre demands), {@link pl.ostoja.review.OutsideTerms} (REV-24, REV-25, assessments of courts and adoption centres, which are no duty of ours).
 *
 * <p>And the evaluation of a foster family (<i>ocena rodziny zastępczej</i>, UWR 132-134): {@link pl.ostoja.review.EvaluationCalendar} (EVA-1 to EVA-6, the
 * terms and what becomes of an evaluation) and {@link pl.ostoja.review.EvaluationDuties} (what is owed). It is here and not with the families, because its
 * terms run from the placement of the first child.
 */
package pl.ostoja.review;
