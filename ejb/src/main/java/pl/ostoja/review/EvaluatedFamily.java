package pl.ostoja.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import pl.ostoja.duty.DutyDraft;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Subject;
import pl.ostoja.fostering.ContractTerm;
import pl.ostoja.law.Due;
import pl.ostoja.shared.Explanation;

/**
 * What matters of a foster family for its evaluations.
 *
 * @param firstPlacedOn day on which the first child was placed there, null before; a guest in respite is not placed
 * @param endedOn day from which the family works no more, null while it does
 * @param contracts as a professional family or a family children's home
 */
public record EvaluatedFamily(UUID id, LocalDate firstPlacedOn, LocalDate endedOn, List<ContractTerm> contracts) {
    public EvaluatedFamily {
        Objects.requireNonNull(id, "id");
        contracts = List.copyOf(contracts);
    }

    /** A duty by reason of its evaluations, up to what has become of it; each says since when children live there. */
    DutyDraft duty(DutyKind kind, UUID about, LocalDate anchor, Due due, Explanation why) {
        return kind.duty(about, anchor).concerning(Subject.ofFamily(id)).due(due).because(why).fact("review.fact.firstPlacedOn", firstPlacedOn);
    }

    /** EVA-12: a family that works no more is not evaluated; what was open ends with its work. */
    DutyState unlessEnded(DutyState state) {
        return state.orEnded(endedOn, Explanation.of("review.ended.familyEnded"));
    }

    /** @param day on which what was owed was done, null if it was not */
    DutyState doneOn(LocalDate day) {
        return unlessEnded(DutyState.doneOn(day));
    }
}
