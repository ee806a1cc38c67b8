package pl.ostoja.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.PersonFixture;

/** Families with an assistant and those who work with them. */
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

    /** Hanna is the head, Olga the organiser, Anna and Bartek are assistants. */
    public record Staff(Caller head, Caller organiser, Caller anna, Caller bartek) {
        public CentreId centre() {
            return head.centre();
        }
    }

    /** In a centre of their own. */
    public Staff staff() {
        CentreId centre = CentreId.next();
        return new Staff(
                people.somebody(centre, Role.HEAD, "Hanna Kierownik"), people.somebody(centre, Role.ORGANISER, "Olga Organizator"),
                people.somebody(centre, Role.FAMILY_ASSISTANT, "Anna Asystent"), people.somebody(centre, Role.FAMILY_ASSISTANT, "Bartek Asystent"));
    }

    public static MemberEntry aMother() {
        return MemberEntry.of(PersonFixture.aWoman("Ewa", "Nowak", LocalDate.of(1990, 4, 4)), MemberRole.PARENT);
    }

    /** By whoever calls; nobody works with it yet. */
    public AssistanceCaseId reported(String label, LocalDate on, MemberEntry... members) {
        return report(AssistanceCaseId.next(), label, on, members);
    }

    /** Interview, analysis, consent and request, one a day from the day on. */
    public void agree(AssistanceCaseId family, LocalDate first) {
        take(AGREED, family, first);
    }

    /**
     * It was reported thirty days ago and has had an assistant for ten days.
     *
     * @param organiser who writes all of it down
     */
    public AssistanceCaseId family(String label, Caller organiser, Caller assistant) {
        return family(label, AGREED, organiser, assistant);
    }

    /** The same, but a court obliged it 23 days ago. */
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
        report(family, label, today().minusDays(30), aMother());
        take(kinds, family, today().minusDays(25));
    }

    private AssistanceCaseId report(AssistanceCaseId family, String label, LocalDate on, MemberEntry... members) {
        CaseContent content = new CaseContent(label, CaseKind.SUPPORT, Difficulty.USUAL, PersonFixture.anAddressIn("Opole", OPOLE), null, null);
        return cases.register(new RegisterCase(family, content, List.of(members), on, "szkoła"));
    }

    private void take(List<CaseStepKind> kinds, AssistanceCaseId family, LocalDate first) {
        LocalDate on = first;
        for (CaseStepKind kind : kinds) {
            steps.record(new RecordCaseStep(CaseStepId.next(), family, CaseStepContent.of(kind, on, null)));
            on = on.plusDays(1);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
