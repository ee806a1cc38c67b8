package pl.ostoja.leaving;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.duty.Subject;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.StayFacts;
import pl.ostoja.shared.Explanation;

/** What is owed because a programme was approved (LEV-5). That there is a mentor and a programme in time is owed by {@code pl.ostoja.placement}. */
public final class LeavingDuties {

    /** LEV-5. */
    public static final DutyKind SETTLING_COUNTY = new DutyKind(
            "leaving.duty.SETTLING_COUNTY",
            "SETTLING_COUNTY",
            "LEV-5",
            "art. 145 ust. 5 UWR",
            DutyCategory.LEAVING_CARE,
            Responsible.COUNTY_FAMILY_CENTRE);

    private static final Explanation DIED = Explanation.of("leaving.ended.died");

    private LeavingDuties() {}

    public static List<DutyKind> kinds() {
        return List.of(SETTLING_COUNTY, SuspensionDuties.SUSPEND_AID);
    }

    /** Owed once, from the approval of the first programme that names another county; the act names no days, the target of the centre stands for them. */
    public static void derive(CareFacts care, Collection<LeavingStepFacts> steps, CareLaw law, Consumer<Duty> sink) {
        planned(steps).ifPresent(programme -> sink.accept(duty(care, programme, told(steps, programme.takenOn()), law)));
    }

    private static Optional<LeavingStepFacts> planned(Collection<LeavingStepFacts> steps) {
        return steps.stream()
                .filter(step -> step.kind() == LeavingStepKind.PROGRAMME && step.approvedOn() != null && step.county() != null && !step.county().isBlank())
                .min(Comparator.comparing(LeavingStepFacts::approvedOn));
    }

    private static LocalDate told(Collection<LeavingStepFacts> steps, LocalDate drawnUp) {
        return steps.stream()
                .filter(step -> step.kind() == LeavingStepKind.COUNTY_INFORMED && !step.takenOn().isBefore(drawnUp))
                .map(LeavingStepFacts::takenOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Duty duty(CareFacts care, LeavingStepFacts programme, LocalDate told, CareLaw law) {
        LocalDate approved = programme.approvedOn();
        StayFacts stay = care.stays().isEmpty() ? null : care.stays().getLast();
        return SETTLING_COUNTY.duty(care.child(), approved)
                .concerning(new Subject(care.child(), stay == null ? null : stay.family(), null))
                .due(law.promptly(approved))
                .because("leaving.why.SETTLING_COUNTY", programme.county())
                .fact("leaving.fact.approved", approved)
                .alertOn(approved)
                .is(DutyState.doneOn(told).orEnded(care.died(), DIED));
    }
}
