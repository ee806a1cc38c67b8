package pl.ostoja.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.law.LawFixture;
import pl.ostoja.placement.CareLaw;

/** What tests of violence in families share. */
final class ProtectionFixture {
    static final CareLaw LAW = CareLaw.recommended(LawFixture.lawBook());

    private ProtectionFixture() {}

    static Duty only(DutyKind kind, Consumer<Consumer<Duty>> derived) {
        List<Duty> duties = new ArrayList<>();
        derived.accept(duties::add);
        return duties.stream().filter(duty -> duty.kind().equals(kind)).reduce((one, other) -> {
            throw new AssertionError("two of " + kind.code());
        }).orElse(null);
    }

    static CardFacts with(CardContent card, ProgrammeContent programme) {
        return new CardFacts(UUID.randomUUID(), UUID.randomUUID(), card, Map.of(UUID.randomUUID(), programme), Map.of());
    }
}
