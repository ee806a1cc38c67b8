package pl.ostoja.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.duty.DutyFixture.CHILD;
import static pl.ostoja.duty.DutyFixture.KIND;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.ostoja.law.Due;
import pl.ostoja.shared.Explanation;

class DutyDraftTest {
    private static final LocalDate ANCHOR = LocalDate.of(2026, 11, 1);
    private static final Due FRIDAY = Due.within(LocalDate.of(2026, 11, 27));
    private static final UUID STAY = new UUID(0, 7);

    @Test
    void whatIsNotSaidIsAsItsKindSays() {
        Duty said = aDraft().is(DutyState.OPEN);

        assertThat(said)
                .isEqualTo(new Duty(
                        new DutyKey("SOMETHING", STAY, ANCHOR), KIND, "art. 1 UWR", Subject.ofFamily(CHILD), new Deadline.ByDay(FRIDAY), null, Responsible.ORGANISER,
                        DutyState.OPEN, Explanation.of("duty.why.because", ANCHOR, 7), List.of()));
    }

    @Test
    void aDutyMayDifferFromItsKind() {
        Duty said = aDraft().article("art. 1 ust. 2 UWR").owedBy(Responsible.FACILITY).alertOn(ANCHOR).is(DutyState.fulfilled(ANCHOR));

        assertThat(said.article()).isEqualTo("art. 1 ust. 2 UWR");
        assertThat(said.responsible()).isEqualTo(Responsible.FACILITY);
        assertThat(said.alertOn()).isEqualTo(ANCHOR);
        assertThat(said.state()).isEqualTo(DutyState.fulfilled(ANCHOR));
    }

    @Test
    void factsStandInTheOrderInWhichTheyAreNamed() {
        Duty said = aDraft().fact("duty.fact.since", ANCHOR).fact("duty.fact.days", 7).is(DutyState.OPEN);

        assertThat(said.facts()).containsExactly(Explanation.of("duty.fact.since", ANCHOR), Explanation.of("duty.fact.days", 7));
    }

    @Test
    void aDeadlineMayBeAMoment() {
        Instant noon = Instant.parse("2026-11-21T11:00:00Z");
        Duty said = KIND.duty(STAY, ANCHOR).concerning(Subject.ofFamily(CHILD)).due(noon).because("duty.why.because", noon).is(DutyState.OPEN);

        assertThat(said.deadline()).isEqualTo(new Deadline.ByMoment(noon));
    }

    @Test
    void noDutyIsAboutNothing() {
        assertThatThrownBy(() -> KIND.duty(null, ANCHOR)).isInstanceOf(NullPointerException.class).hasMessage("about");
        assertThatThrownBy(() -> aDraft().is(null)).isInstanceOf(NullPointerException.class).hasMessage("state");
    }

    private static DutyDraft aDraft() {
        return KIND.duty(STAY, ANCHOR).concerning(Subject.ofFamily(CHILD)).due(FRIDAY).because("duty.why.because", ANCHOR, 7);
    }
}
