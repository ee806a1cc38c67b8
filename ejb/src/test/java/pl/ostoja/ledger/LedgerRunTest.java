package pl.ostoja.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.shared.BusinessRuleViolation;

class LedgerRunTest {
    private static final Instant NOW = Instant.parse("2026-11-03T09:00:00Z");
    private static final Signature ANNA = signature("Anna");
    private static final Signature JAN = signature("Jan");
    private static final Signature EWA = signature("Ewa");

    private LedgerRun run;

    @BeforeEach
    void compute() {
        run = new LedgerRun(RunId.next(), CentreId.next(), YearMonth.of(2026, 10), new TerytCode("1661"));
        begin(NOW, null);
    }

    @Test
    @DisplayName("LDG-10: a month is computed, checked, approved and closed, one after the other")
    void oneStepAfterTheOther() {
        refused("LDG-10", () -> approve(EWA, run.hash()));
        refused("LDG-10", () -> run.close(ANNA));
        run.check(JAN);
        refused("LDG-10", () -> run.check(JAN));
        approve(EWA, run.hash());
        run.close(ANNA);

        assertThat(run.state()).isEqualTo(RunState.CLOSED);
        assertThat(run.details()).extracting(RunDetails::prepared, RunDetails::checked, RunDetails::approved, RunDetails::closed).containsExactly(ANNA, JAN, EWA, ANNA);
    }

    @Test
    @DisplayName("LDG-8: nobody approves what they have computed or checked")
    void nobodyApprovesTheirOwn() {
        run.check(JAN);
        refused("LDG-8", () -> approve(ANNA, run.hash()));
        refused("LDG-8", () -> approve(JAN, run.hash()));
        approve(EWA, run.hash());
    }

    @Test
    @DisplayName("LDG-4: computed anew it has another hash and is not checked any more")
    void computedAnew() {
        String before = run.hash();
        run.check(JAN);
        begin(NOW.plusSeconds(1), null);

        assertThat(run.state()).isEqualTo(RunState.COMPUTED);
        assertThat(run.details().checked()).isNull();
        run.check(JAN);
        refused("LDG-4", () -> approve(EWA, before));
        approve(EWA, run.hash());
    }

    @Test
    @DisplayName("LDG-4: lines that were changed behind the application's back are not approved")
    void changedBehindTheBack() {
        run.check(JAN);
        refused("LDG-4", () -> run.approve(EWA, run.hash(), RunHash.next(run.hash(), "another line"), null));
    }

    @Test
    @DisplayName("LDG-5: when a month was closed since, it is computed anew first")
    void closedMeanwhile() {
        RunId september = RunId.next();
        run.check(JAN);
        refused("LDG-5", () -> run.approve(EWA, run.hash(), run.hash(), september));
        begin(NOW.plusSeconds(1), september);
        run.check(JAN);
        run.approve(EWA, run.hash(), run.hash(), september);
    }

    @Test
    @DisplayName("LDG-9: withdrawn or computed anew before it is approved, never after")
    void withdrawnBeforeItIsApproved() {
        run.check(JAN);
        approve(EWA, run.hash());
        refused("LDG-9", () -> run.withdraw(ANNA, "pomyłka"));
        refused("LDG-9", () -> begin(NOW.plusSeconds(1), null));
        compute();
        run.withdraw(ANNA, "pomyłka");
        assertThat(run.details().withdrawnReason()).isEqualTo("pomyłka");
        refused("LDG-9", () -> run.withdraw(ANNA, "jeszcze raz"));
    }

    private void begin(Instant at, RunId lastClosed) {
        run.begin(new Known(at, 7L, 3L), lastClosed, ANNA);
        run.computed();
    }

    private void approve(Signature by, String hash) {
        run.approve(by, hash, run.hash(), null);
    }

    private static void refused(String rule, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private static Signature signature(String name) {
        return new Signature(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name, NOW);
    }
}
