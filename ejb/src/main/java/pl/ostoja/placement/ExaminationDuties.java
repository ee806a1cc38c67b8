package pl.ostoja.placement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyState;
import pl.ostoja.law.Due;
import pl.ostoja.law.Terms;

/**
 * PLC-93: the county has a child examined that has come into care (UWR art. 180(10)), once in a care episode, in the days that the centre has set; the act names
 * none. The day is kept with what accompanies the child ({@link ChildDocument#EXAMINATION}), of whichever stay.
 */
final class ExaminationDuties {
    private static final Set<ChildDocument> EXAMINATION = Set.of(ChildDocument.EXAMINATION);

    private ExaminationDuties() {}

    static void derive(CareFacts care, CareLaw law, Consumer<Duty> sink) {
        LocalDate adultOn = law.adultOn(care.born());
        care.episodes().stream().filter(episode -> episode.since().isBefore(adultOn)).forEach(episode -> sink.accept(duty(care, episode, adultOn, law)));
    }

    private static Duty duty(CareFacts care, CareEpisode episode, LocalDate adultOn, CareLaw law) {
        StayFacts first = episode.stays().getFirst();
        int days = law.on(first.since()).examinationDays();
        Due due = Due.within(Terms.days(first.since(), days));
        return PlacementDuties.CHILD_EXAMINATION.duty(first.id(), first.since())
                .concerning(care.subject(first))
                .due(due)
                .because("placement.why.CHILD_EXAMINATION", first.since(), days)
                .fact("placement.fact.since", first.since())
                .is(examined(episode).map(DutyState::fulfilled).orElseGet(() -> episode.undone(due, adultOn)));
    }

    private static Optional<LocalDate> examined(CareEpisode episode) {
        return episode.stays().stream()
                .flatMap(stay -> stay.documents().settledOn(EXAMINATION, stay.since()).stream())
                .min(Comparator.naturalOrder());
    }
}
