package pl.ostoja.fostering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Right;

/** When a family takes children, when not and why (UWR art. 54(3)(7) and (8)). */
@Stateless
public class ReadinessService {
    @Inject
    FamilyFactBook facts;

    @Inject
    Readinesses readinesses;

    @Inject
    Clock clock;

    @Allowed(Right.SEE_FAMILIES)
    public FamilyReadinesses of(FosterFamilyId family) {
        FosterFamily asked = facts.seen(family, "readiness");
        ReadinessOnDay today = readinesses.on(List.of(asked), LocalDate.now(clock)).get(family);
        return new FamilyReadinesses(today, facts.of(FamilyReadiness.class, family).stream().map(FamilyReadiness::details).toList());
    }

    @Allowed(Right.EDIT_FAMILIES)
    public FamilyFactId record(@Valid RecordReadiness command) {
        return facts.record(
                FamilyReadiness.class, command.id(), command.family(),
                family -> new FamilyReadiness(command.id(), family.centre(), family.id(), command.content()),
                (content, others, today) -> ReadinessRules.check(content, others));
    }

    @Allowed(Right.EDIT_FAMILIES)
    public void correct(@Valid CorrectReadiness command) {
        facts.correct(
                FamilyReadiness.class, command.id(), command.version(), command.reason(), command.content(),
                (content, others, today) -> ReadinessRules.check(content, others));
    }

    /** Takes away what was written down by mistake. */
    @Allowed(Right.EDIT_FAMILIES)
    public void remove(FamilyFactId id, long version, @NotBlank String reason) {
        facts.remove(FamilyReadiness.class, id, version, reason);
    }

    @Allowed(Right.SEE_FAMILIES)
    public ReadinessDetails details(FamilyFactId id) {
        return facts.visible(FamilyReadiness.class, id).details();
    }
}
