/**
 * How a young person leaves care (<i>usamodzielnienie</i>, UWR art. 140-153): the mentor, the individual programme in its versions, whom the centre told of it,
 * how it ended, and the aids that were asked for, decided and granted.
 *
 * <p>Pure rules: {@link pl.ostoja.leaving.LeavingStepRules} (LEV-1 to LEV-4) says what can be written down, {@link pl.ostoja.leaving.CareTime} (LEV-6) how long
 * somebody was in care, {@link pl.ostoja.leaving.AidConditions} (LEV-7) and {@link pl.ostoja.leaving.AidLeast} (LEV-8) whether and how much aid there is,
 * {@link pl.ostoja.leaving.CountedTime} (LEV-12) which days elsewhere count like it, {@link pl.ostoja.leaving.Suspensions} (LEV-13) when aid is not paid,
 * {@link pl.ostoja.leaving.AidStanding} (LEV-14) how it stands, {@link pl.ostoja.leaving.AidMonth} (LEV-15) what is due of it in a month,
 * {@link pl.ostoja.leaving.AidRoutes} (LEV-18) to which county applications go,
 * {@link pl.ostoja.leaving.AidRules} (LEV-9, LEV-22, LEV-23) what of it can be written down, {@link pl.ostoja.leaving.LeavingDuties} (LEV-5) when another county is told,
 * {@link pl.ostoja.leaving.SuspensionDuties} (LEV-16) when aid of somebody who is back in care is suspended. The
 * duties of mentor and programme are those of {@code pl.ostoja.placement}, which learns from here when they are done.
 */
package pl.ostoja.leaving;
