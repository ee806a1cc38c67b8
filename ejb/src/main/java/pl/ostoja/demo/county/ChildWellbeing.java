package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import pl.ostoja.duty.Duty;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.wellbeing.WellbeingContent;
import pl.ostoja.wellbeing.WellbeingDuties;
import pl.ostoja.wellbeing.WellbeingFactId;
import pl.ostoja.wellbeing.WellbeingKind;

/** How a child is. */
public record ChildWellbeing(List<Known> facts) {
    static final ChildWellbeing NOTHING = new ChildWellbeing(List.of());

    public ChildWellbeing {
        facts = List.copyOf(facts);
    }

    /** A fact about health, school or disability. */
    public record Known(WellbeingFactId id, WellbeingContent content) {}

    /** Since when what makes a plan due at once is known, by fact. */
    Map<UUID, LocalDate> atOnce() {
        return facts.stream()
                .filter(known -> known.content().kind() == WellbeingKind.PREGNANCY)
                .collect(Collectors.toMap(known -> known.id().value(), known -> known.content().since()));
    }

    void derive(CareFacts care, CareLaw law, Consumer<Duty> sink) {
        WellbeingDuties.derive(care, facts.stream().map(known -> known.content().facts()).toList(), law, sink);
    }
}
