package pl.ostoja.placement;

import java.time.LocalDate;
import java.util.function.Consumer;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Subject;
import pl.ostoja.law.Due;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Terms;

/**
 * What has to be ready before the 18th birthday (PLC-55, PLC-56). Counted backwards from it; whoever comes into care when
 * the day has already passed owes it at once. Owed until the young person leaves care, also after 18.
 */
final class LeavingCareDuties {
    private LeavingCareDuties() {}

    static void derive(CareFacts care, CareLaw law, Consumer<Duty> sink) {
        var episodes = care.episodes();
        if (episodes.isEmpty()) {
            return;
        }
        var last = episodes.getLast();
        var adultOn = law.adultOn(care.born());
        var years = law.whole(LegalNumber.MENTOR_BEFORE_18_Y, last.since());
        var months = law.whole(LegalNumber.IPU_BEFORE_18_M, last.since());
        var mentorBy = Terms.yearsBefore(adultOn, years);
        var programmeBy = Terms.monthsBefore(adultOn, months);
        add(care, law, last, PlacementDuties.MENTOR, mentorBy, care.leaving().mentorNamedOn(), sink);
        add(care, law, last, PlacementDuties.LEAVING_PROGRAMME, programmeBy, care.leaving().programmeApprovedOn(), sink);
    }

    private static void add(
            CareFacts care,
            CareLaw law,
            CareEpisode episode,
            DutyKind kind,
            LocalDate lastDay,
            LocalDate doneOn,
            Consumer<Duty> sink) {
        var left = episode.leftOn();
        var neverOwed = left != null && !left.isAfter(lastDay);
        if (doneOn == null && neverOwed) {
            return;
        }
        sink.accept(kind.duty(care.child(), episode.since())
                .concerning(new Subject(care.child(), episode.stays().getLast().family(), null))
                .due(due(episode.since(), lastDay, law))
                .because("placement.why." + kind.code(), law.adultOn(care.born()), lastDay)
                .fact("placement.fact.born", care.born())
                .fact("placement.fact.inCareSince", episode.since())
                .is(DutyState.doneOn(doneOn).orEnded(left, RecurringTerm.LEFT_CARE)));
    }

    private static Due due(LocalDate since, LocalDate lastDay, CareLaw law) {
        var due = Due.before(lastDay);
        return due.legal().isAfter(since) ? due : law.promptly(since);
    }
}
