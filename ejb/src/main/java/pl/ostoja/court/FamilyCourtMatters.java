package pl.ostoja.court;

import jakarta.enterprise.context.ApplicationScoped;
import pl.ostoja.access.CourtMatters;
import pl.ostoja.access.RecordKind;

/** Courts deal with a family that one of them obliges to work with an assistant, about which one ordered or asked something, or to which something was sent about it. */
@ApplicationScoped
class FamilyCourtMatters implements CourtMatters {
    private static final String CONCERN =
            """
            (%1$s.standing.obliged = true
            or exists (select ordered.id.value from FamilyOrder ordered where ordered.family.value = %1$s.id.value)
            or exists (select asked.id.value from OpinionRequest asked where asked.family.value = %1$s.id.value)
            or exists (select sent.id.value from Filing sent where sent.family.value = %1$s.id.value))""";

    @Override
    public RecordKind kind() {
        return RecordKind.ASSISTANCE;
    }

    @Override
    public String concern(String alias) {
        return CONCERN.formatted(alias);
    }
}
