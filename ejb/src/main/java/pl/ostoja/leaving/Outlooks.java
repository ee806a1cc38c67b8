package pl.ostoja.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.CentreRegister;
import pl.ostoja.law.CurrentLaw;
import pl.ostoja.law.Law;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.CareLaws;
import pl.ostoja.placement.ChildId;
import pl.ostoja.wellbeing.Wellbeing;

/** What the facts of somebody who leaves care come to: the days that matter, the time in care, and the aids with their conditions. */
@ApplicationScoped
class Outlooks {
    @Inject
    Wellbeing wellbeing;

    @Inject
    CentreRegister centres;

    @Inject
    CareLaws laws;

    @Inject
    CurrentLaw numbers;

    LeavingDetails of(
            ChildId child, CareFacts care, List<LeavingStep> steps, List<LeavingAid> aids, List<LeavingPeriod> periods, CentreId centre, LocalDate today) {
        CareLaw law = laws.of(centre);
        LocalDate born = care.born();
        LocalDate day = today.isBefore(law.adultOn(born)) ? law.adultOn(born) : today;
        CareLeaver leaver = new CareLeaver(
                care, care.leaving(), periods.stream().map(LeavingPeriod::content).toList(), wellbeing.isImpaired(child, day), law);
        CareTime time = leaver.timeUntil(day);
        List<AidStanding> standings = aids.stream().map(aid -> standing(aid, leaver, today)).toList();
        return new LeavingDetails(
                child, leaver.adultOn(), calendar(care, law, today), steps.stream().map(LeavingStep::details).toList(), aids.stream().map(aid -> aid.details(leaver)).toList(),
                standings, periods.stream().map(period -> period.details(care)).toList(),
                AidWarnings.of(aids.stream().map(LeavingAid::content).toList(), standings, leaver, today), day, time, outlook(leaver, time, day, numbers.on(today)),
                AidRoutes.of(care, steps.stream().map(step -> step.content().facts()).toList(), today, centres.countyName(centre)));
    }

    private static AidStanding standing(LeavingAid aid, CareLeaver leaver, LocalDate today) {
        return AidStanding.of(
                aid.id(), aid.content(), Suspensions.of(aid.content().kind(), leaver.periods(), leaver.care()), leaver, today, leaver.law().on(today).aidEndAlertDays());
    }

    /** LEV-11: the days that matter (UWR art. 37, 145, 146, 149, 150). */
    static List<LeavingDetails.Milestone> calendar(CareFacts care, CareLaw law, LocalDate today) {
        LocalDate born = care.born();
        LeaverRow.Terms terms = LeavingStepRules.terms(born, law);
        return List.of(
                new LeavingDetails.Milestone(LeavingMilestone.MENTOR_BY, terms.mentorBy(), care.leaving().mentorNamedOn()),
                new LeavingDetails.Milestone(LeavingMilestone.PROGRAMME_BY, terms.programmeBy(), care.leaving().programmeApprovedOn()),
                new LeavingDetails.Milestone(LeavingMilestone.FULL_AGE, terms.adultOn(), null),
                new LeavingDetails.Milestone(LeavingMilestone.STAY_AND_EDUCATION_END, law.birthday(born, law.whole(LegalNumber.ADULT_STAY_MAX_AGE, today)), null),
                new LeavingDetails.Milestone(LeavingMilestone.AID_ENDS, law.birthday(born, law.whole(LegalNumber.AID_MAX_AGE, today)), null));
    }

    private static List<LeavingDetails.Outlook> outlook(CareLeaver leaver, CareTime time, LocalDate day, Law law) {
        return Stream.of(LeavingAidKind.values())
                .filter(LeavingAidKind::isMoney)
                .map(kind -> new LeavingDetails.Outlook(
                        kind, AidConditions.of(kind, day, leaver), AidLeast.of(kind, null, time, leaver.impaired(), law).orElse(null)))
                .toList();
    }
}
