package pl.ostoja.placement;

import java.util.function.Consumer;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.law.Due;

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
        var draft = kind.duty(stay.id(), stay.since())
                .concerning(care.subject(stay))
                .due(Due.fixed(limit.lastDay()))
                .because("placement.why." + kind.code(), stay.since(), limit.lastDay())
                .fact("placement.fact.since", stay.since())
                .fact("placement.fact.born", care.born())
                .article(limit.article());
        stay.extended().ifPresent(extension -> draft.fact("placement.fact.extendedOn", extension.grantedOn()));
        return draft.is(DutyState.doneOn(stay.until()));
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
