package pl.ostoja.assistance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.duty.Subject;
import pl.ostoja.law.Due;
import pl.ostoja.law.Policies;
import pl.ostoja.law.Policy;
import pl.ostoja.law.PolicyChoice;
import pl.ostoja.law.Terms;

/** What is owed to a family until it has an assistant, or is refused one (UWR art. 11): the act names no terms, the centre's own stand for them. */
public final class CaseDuties {
    /** AST-16. */
    public static final DutyKind FAMILY_INTERVIEW = new DutyKind(
            "assistance.duty.FAMILY_INTERVIEW", "FAMILY_INTERVIEW", "AST-16", "art. 11 ust. 1 UWR", DutyCategory.ASSISTANCE, Responsible.SOCIAL_WORKER);
    /** AST-17. */
    public static final DutyKind ASSISTANT_DECISION = new DutyKind(
            "assistance.duty.ASSISTANT_DECISION", "ASSISTANT_DECISION", "AST-17", "art. 11 ust. 3 i 4 UWR", DutyCategory.ASSISTANCE, Responsible.SOCIAL_ASSISTANCE_CENTRE);

    private final UUID family;
    private final Collection<PolicyChoice> choices;
    private final Consumer<Duty> sink;

    /** Since when the interview is awaited; null if none is. */
    private LocalDate reported;

    /** Since when the decision is awaited; null if none is. */
    private LocalDate requested;

    private CaseDuties(UUID family, Collection<PolicyChoice> choices, Consumer<Duty> sink) {
        this.family = family;
        this.choices = choices;
        this.sink = sink;
    }

    public static List<DutyKind> kinds() {
        return List.of(FAMILY_INTERVIEW, ASSISTANT_DECISION);
    }

    /**
     * Gives every duty, open and done, to the sink.
     *
     * @param choices the settings of the centre
     */
    public static void derive(AssistanceCaseId family, CaseKind kind, Collection<CaseStepContent> steps, Collection<PolicyChoice> choices, Consumer<Duty> sink) {
        CaseDuties duties = new CaseDuties(family.value(), choices, sink);
        steps.stream().sorted(CaseStepContent.IN_TIME).forEach(step -> duties.take(step, kind));
        duties.interview(DutyState.OPEN);
        duties.decision(DutyState.OPEN);
    }

    private void take(CaseStepContent step, CaseKind kind) {
        LocalDate on = step.takenOn();
        switch (step.kind()) {
            case REPORT -> reported = on;
            case INTERVIEW -> {
                interview(DutyState.fulfilled(on));
                requested = kind == CaseKind.MINOR_PARENT ? on : null;
            }
            case REQUEST, FOR_LIFE_APPLICATION -> requested = requested == null ? on : requested;
            case ASSIGNMENT, REFUSAL -> decision(DutyState.fulfilled(on));
            default -> {
                // Nothing is awaited because of it.
            }
        }
    }

    /** AST-16. */
    private void interview(DutyState state) {
        if (reported != null) {
            duty(FAMILY_INTERVIEW, reported, Policy.ASSISTANT_INTERVIEW_D, state, "assistance.why.interview");
            reported = null;
        }
    }

    /** AST-17. */
    private void decision(DutyState state) {
        if (requested != null) {
            duty(ASSISTANT_DECISION, requested, Policy.ASSISTANT_DECISION_D, state, "assistance.why.decision");
            requested = null;
        }
    }

    private void duty(DutyKind kind, LocalDate from, Policy<Integer> term, DutyState state, String why) {
        int days = Policies.on(from, choices).get(term);
        sink.accept(kind.duty(family, from)
                .concerning(Subject.ofAssistance(family))
                .due(Due.within(Terms.days(from, days)))
                .because(why, from, days)
                .is(state));
    }
}
