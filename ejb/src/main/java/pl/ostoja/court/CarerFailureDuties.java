package pl.ostoja.court;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.law.Due;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.RecurringTerm;
import pl.ostoja.placement.StayFacts;
import pl.ostoja.shared.Explanation;

/**
 * PLC-90: when it is found that carers fail their duties the county head tells the court of each child who lives there then, at once, and the county centre lists
 * where else it could live (UWR art. 71). The duty does not say what was found: that stands in a complaint, which few see. Owed until the child leaves the family.
 */
final class CarerFailureDuties {
    static final DutyKind CARER_FAILURE =
            new DutyKind("court.duty.CARER_FAILURE", "CARER_FAILURE", "PLC-90", "art. 71 UWR", DutyCategory.COURT, Responsible.COUNTY_HEAD);

    private static final Explanation LEFT = Explanation.of("court.ended.leftFamily");

    private final CareFacts care;
    private final Map<UUID, List<LocalDate>> failures;
    private final CareLaw law;
    private final SentFilings sent;

    /** @param failures the days on which something was found, by family */
    CarerFailureDuties(CareFacts care, Map<UUID, List<LocalDate>> failures, SentFilings sent, CareLaw law) {
        this.care = care;
        this.failures = failures;
        this.law = law;
        this.sent = sent;
    }

    void derive(Consumer<Duty> sink) {
        for (StayFacts stay : care.stays()) {
            if (stay.family() != null) {
                failures.getOrDefault(stay.family(), List.of()).stream().filter(stay::occupies).distinct().sorted().forEach(day -> sink.accept(duty(stay, day)));
            }
        }
    }

    /** One letter may tell of what was found on several days before it. */
    private Duty duty(StayFacts stay, LocalDate found) {
        Due due = law.promptly(found);
        return CARER_FAILURE.duty(stay.id(), found)
                .concerning(care.subject(stay))
                .due(due)
                .because("court.why.CARER_FAILURE", found, law.on(found).promptlyDays())
                .fact("placement.fact.since", stay.since())
                .is(sent.first(found, LocalDate.MAX, CourtFilingType.CARER_FAILURE_NOTICE)
                        .map(DutyState::fulfilled)
                        .orElseGet(() -> RecurringTerm.undone(due, stay.until(), law.adultOn(care.born()), LEFT)));
    }
}
