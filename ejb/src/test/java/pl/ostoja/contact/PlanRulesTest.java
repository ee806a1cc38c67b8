package pl.ostoja.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.authority.ContactLimit;
import pl.ostoja.authority.LegalEffect;
import pl.ostoja.authority.LegalEventFacts;
import pl.ostoja.authority.LegalFacts;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.Period;

class PlanRulesTest {
    private static final UUID MOTHER = person(501);
    private static final UUID FATHER = person(502);

    @Test
    @DisplayName("CON-4: for one person and one way there is one plan on a day")
    void onePlan() {
        var others = List.of(plan(MOTHER, ContactKind.VISIT, "2026-01-01", "2026-03-31"));

        assertThatThrownBy(() -> PlanRules.refuseSecond(plan(MOTHER, ContactKind.VISIT, "2026-03-31", null), others))
                .hasMessage("CON-4 contact.violation.secondPlan");
        assertThatCode(() -> PlanRules.refuseSecond(plan(MOTHER, ContactKind.VISIT, "2026-04-01", null), others)).doesNotThrowAnyException();
        assertThatCode(() -> PlanRules.refuseSecond(plan(MOTHER, ContactKind.CALL, "2026-03-31", null), others)).doesNotThrowAnyException();
        assertThatCode(() -> PlanRules.refuseSecond(plan(FATHER, ContactKind.VISIT, "2026-03-31", null), others)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("CON-5: nothing is planned that is forbidden on a day of the plan")
    void nothingForbidden() {
        var facts = new LegalFacts(
                List.of(), List.of(new LegalEventFacts(person(9001), LegalEffect.MEETINGS_FORBIDDEN, MOTHER, day("2026-03-02"), day("2026-09-01"))));

        assertThatCode(() -> PlanRules.refuseForbidden(plan(MOTHER, ContactKind.VISIT, "2026-01-01", "2026-03-01"), facts)).doesNotThrowAnyException();
        assertThatThrownBy(() -> PlanRules.refuseForbidden(plan(MOTHER, ContactKind.VISIT, "2026-01-01", "2026-03-02"), facts))
                .hasMessage("CON-5 contact.violation.planForbidden");
        assertThatThrownBy(() -> PlanRules.refuseForbidden(plan(MOTHER, ContactKind.VISIT, "2026-01-01", null), facts))
                .hasMessage("CON-5 contact.violation.planForbidden");
        assertThatCode(() -> PlanRules.refuseForbidden(plan(MOTHER, ContactKind.VISIT, "2026-09-02", null), facts)).doesNotThrowAnyException();
        assertThatCode(() -> PlanRules.refuseForbidden(plan(MOTHER, ContactKind.CALL, "2026-03-02", null), facts)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("CON-6: a ruling after the agreement stands against it up to the last day of the ruling")
    void forbiddenSince() {
        var facts = new LegalFacts(
                List.of(), List.of(new LegalEventFacts(person(9001), LegalEffect.MEETINGS_FORBIDDEN, MOTHER, day("2026-03-02"), day("2026-09-01"))));
        PlanContent open = plan(MOTHER, ContactKind.VISIT, "2026-01-01", null);

        assertThat(PlanRules.forbiddenFrom(day("2026-02-01"), open, facts)).as("to come").isEqualTo(ContactLimit.NO_MEETINGS);
        assertThat(PlanRules.forbiddenFrom(day("2026-09-01"), open, facts)).isEqualTo(ContactLimit.NO_MEETINGS);
        assertThat(PlanRules.forbiddenFrom(day("2026-09-02"), open, facts)).isNull();
        assertThat(PlanRules.forbiddenFrom(day("2026-02-01"), plan(MOTHER, ContactKind.VISIT, "2026-01-01", "2026-03-01"), facts)).as("over before").isNull();
        assertThat(PlanRules.forbiddenFrom(day("2026-02-01"), plan(MOTHER, ContactKind.VISIT, "2026-09-02", null), facts)).as("begins later").isNull();
        assertThat(PlanRules.forbiddenFrom(day("2026-03-02"), plan(MOTHER, ContactKind.CALL, "2026-01-01", null), facts)).isNull();
    }

    private static PlanContent plan(UUID person, ContactKind kind, String since, String until) {
        var period = new Period(day(since), until == null ? null : day(until));
        return new PlanContent(new PersonId(person), kind, 2, PlanUnit.MONTH, period, PlanBasis.AGREED, null, null);
    }
}
