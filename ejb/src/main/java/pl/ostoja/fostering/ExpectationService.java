package pl.ostoja.fostering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;

/** What the carers wish and what their worker thinks the family could take on, each a run of dated versions. */
@Stateless
public class ExpectationService {
    @Inject
    FamilyFactBook facts;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Allowed(Right.SEE_FAMILIES)
    public FamilyWishes of(FosterFamilyId family) {
        facts.seen(family, "expectations");
        List<Expectation> versions = facts.of(Expectation.class, family);
        Wishes now = Wishes.on(LocalDate.now(clock), versions.stream().map(Expectation::content).toList());
        return new FamilyWishes(now, now.differences(), versions.stream().map(Expectation::details).toList());
    }

    @Allowed(Right.EDIT_FAMILIES)
    public FamilyFactId record(@Valid RecordExpectation command) {
        return facts.record(
                Expectation.class, command.id(), command.family(),
                family -> new Expectation(command.id(), family.centre(), family.id(), command.content(), caller.get().name()), ExpectationRules::check);
    }

    @Allowed(Right.EDIT_FAMILIES)
    public void correct(@Valid CorrectExpectation command) {
        facts.correct(Expectation.class, command.id(), command.version(), command.reason(), command.content(), ExpectationRules::check);
    }

    /** Takes a version away that was written down by mistake. */
    @Allowed(Right.EDIT_FAMILIES)
    public void remove(FamilyFactId id, long version, @NotBlank String reason) {
        facts.remove(Expectation.class, id, version, reason);
    }

    @Allowed(Right.SEE_FAMILIES)
    public ExpectationDetails details(FamilyFactId id) {
        return facts.visible(Expectation.class, id).details();
    }
}
