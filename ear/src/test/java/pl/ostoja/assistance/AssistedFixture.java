package pl.ostoja.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.people.PersonFixture;

/** Families that were reported thirty days ago, and have had an assistant for ten days. */
@ApplicationScoped
public class AssistedFixture {
    public static final String OPOLE = "1661011";

    private static final List<CaseStepKind> AGREED = List.of(CaseStepKind.INTERVIEW, CaseStepKind.ANALYSIS, CaseStepKind.CONSENT, CaseStepKind.REQUEST);
    private static final List<CaseStepKind> OBLIGED = List.of(CaseStepKind.INTERVIEW, CaseStepKind.ANALYSIS, CaseStepKind.COURT_ORDER, CaseStepKind.REQUEST);

    @Inject
    AssistanceService cases;

    @Inject
    CaseStepService steps;

    @Inject
    AssistantService assistants;

    @Inject
    CallerFixture people;

    @Inject
    Clock clock;

    /** @param organiser who writes all of it down */
    public AssistanceCaseId family(String label, Caller organiser, Caller assistant) {
        return family(label, AGREED, organiser, assistant);
    }

    /** A court obliged it 23 days ago. */
    public AssistanceCaseId obligedFamily(String label, Caller organiser, Caller assistant) {
        return family(label, OBLIGED, organiser, assistant);
    }

    private AssistanceCaseId family(String label, List<CaseStepKind> kinds, Caller organiser, Caller assistant) {
        AssistanceCaseId family = AssistanceCaseId.next();
        people.as(organiser, () -> {
            requested(family, label, kinds);
            assistants.assign(new AssignAssistant(CaseStepId.next(), family, assistant.account(), today().minusDays(10), false, null));
        });
        return family;
    }

    /** Up to the request; nobody works with it yet. */
    public AssistanceCaseId requested(String label, Caller organiser) {
        AssistanceCaseId family = AssistanceCaseId.next();
        people.as(organiser, () -> requested(family, label, AGREED));
        return family;
    }

    private void requested(AssistanceCaseId family, String label, List<CaseStepKind> kinds) {
        MemberEntry mother = MemberEntry.of(PersonFixture.aWoman("Ewa", "Nowak", LocalDate.of(1990, 4, 4)), MemberRole.PARENT);
        CaseContent content = new CaseContent(label, CaseKind.SUPPORT, Difficulty.USUAL, PersonFixture.anAddressIn("Opole", OPOLE), null, null);
        cases.register(new RegisterCase(family, content, List.of(mother), today().minusDays(30), "szkoła"));
        int days = 25;
        for (CaseStepKind kind : kinds) {
            steps.record(new RecordCaseStep(CaseStepId.next(), family, CaseStepContent.of(kind, today().minusDays(days--), null)));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
