package pl.ostoja.placement;

import java.util.List;
import java.util.function.Consumer;
import pl.ostoja.duty.Deadline;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKey;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Subject;
import pl.ostoja.law.Due;
import pl.ostoja.shared.Explanation;

/**
 * The duty to end a stay, or to give it a new ground, by its last permitted day. It is fulfilled by leaving. The limits by
 * age are owed only by the stay that reaches them.
 */
final class StayEndDuties {
    private final CareFacts care;
    private final CareLaw law;
    private final Consumer<Duty> sink;

    StayEndDuties(CareFacts care, CareLaw law, Consumer<Duty> sink) {
        this.care = care;
        this.law = law;
        this.sink = sink;
    }

    void derive(StayFacts stay) {
        var limit = MaximumStay.of(stay, care.born(), law);
        var kind = kind(limit);
        var byAge = kind == PlacementDuties.FULL_AGE || kind == PlacementDuties.ADULT_STAY_END;
        var leftBefore = stay.until() != null && stay.until().isBefore(limit.lastDay());
        if (!(byAge && leftBefore)) {
            sink.accept(duty(stay, limit, kind));
        }
    }

    private Duty duty(StayFacts stay, MaximumStay.Limit limit, DutyKind kind) {
        return new Duty(
                new DutyKey(kind.code(), stay.id(), stay.since()),
                kind,
                limit.article(),
                new Subject(care.child(), stay.family(), stay.id()),
                new Deadline.ByDay(Due.fixed(limit.lastDay())),
                null,
                kind.responsible(),
                stay.until() == null ? DutyState.OPEN : DutyState.fulfilled(stay.until()),
                Explanation.of("placement.why." + kind.code(), stay.since(), limit.lastDay()),
                facts(stay));
    }

    private List<Explanation> facts(StayFacts stay) {
        var since = Explanation.of("placement.fact.since", stay.since());
        var born = Explanation.of("placement.fact.born", care.born());
        return stay.extended()
                .map(extension -> List.of(
                        since, born, Explanation.of("placement.fact.extendedOn", extension.grantedOn())))
                .orElse(List.of(since, born));
    }

    private static DutyKind kind(MaximumStay.Limit limit) {
        return switch (limit.rule()) {
            case "PLC-40" -> PlacementDuties.EMERGENCY_STAY_END;
            case "PLC-41", "PLC-74" -> PlacementDuties.INTERVENTION_STAY_END;
            case "PLC-42" -> PlacementDuties.RESPITE_STAY_END;
            case "PLC-43" -> PlacementDuties.UNTRAINED_STAY_END;
            case "PLC-44" -> PlacementDuties.PRE_ADOPTION_STAY_END;
            case "PLC-46" -> PlacementDuties.ADULT_STAY_END;
            default -> PlacementDuties.FULL_AGE;
        };
    }
}
