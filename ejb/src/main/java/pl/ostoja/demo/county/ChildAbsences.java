package pl.ostoja.demo.county;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import pl.ostoja.absence.AbsenceContent;
import pl.ostoja.absence.AbsenceDuties;
import pl.ostoja.absence.AbsenceFacts;
import pl.ostoja.absence.AbsenceId;
import pl.ostoja.absence.Told;
import pl.ostoja.authority.Parent;
import pl.ostoja.duty.Duty;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.settlement.AwayDays;
import pl.ostoja.settlement.Circumstance;

/** When a child was not where it lives. */
public record ChildAbsences(List<Gone> times) {
    static final ChildAbsences NONE = new ChildAbsences(List.of());

    public ChildAbsences {
        times = List.copyOf(times);
    }

    /** A time in which the child was not where it lives. */
    public record Gone(AbsenceId id, AbsenceContent content, Told told) {
        public AbsenceFacts facts() {
            return AbsenceFacts.of(id, content, told);
        }
    }

    List<AbsenceFacts> facts() {
        return times.stream().map(Gone::facts).toList();
    }

    /** What follows from absences for the costs of the child. */
    List<Circumstance> circumstances(CareFacts care, ChildCourt.Legal legal) {
        Set<UUID> parents = legal.parents().stream().map(Parent::person).collect(Collectors.toSet());
        return AwayDays.of(facts(), care, parents);
    }

    void derive(CareFacts care, CareLaw law, Consumer<Duty> sink) {
        AbsenceDuties.derive(care, facts(), law, sink);
    }
}
