package pl.ostoja.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Simultaneously;

/** IDM-1: a request that comes twice is done once. */
@ServiceTest
@Tag("h2")
class IdempotencyIT {
    @Inject
    TestAccounts accounts;

    @Inject
    Idempotency idempotency;

    @Inject
    TeamService teams;

    private final CentreId centre = CentreId.next();
    private Caller head;

    @BeforeEach
    void somebody() {
        AccountId id = accounts.create(centre, Role.HEAD);
        head = accounts.caller(id);
        accounts.become(id);
    }

    @Test
    void theSecondRequestGetsTheAnswerOfTheFirst() {
        var first = idempotency.once("k1", "h", this::makeTeam);
        var second = idempotency.once("k1", "h", this::makeTeam);

        assertThat(first.replayed()).isFalse();
        assertThat(second).isEqualTo(new Idempotency.Answer(first.text(), true));
        assertThat(teams.teams()).hasSize(1);
    }

    @Test
    void aKeyIsNotGoodForAnotherRequest() {
        idempotency.once("k1", "h", this::makeTeam);

        assertThatThrownBy(() -> idempotency.once("k1", "other", this::makeTeam)).isInstanceOf(IdempotencyConflict.class);
    }

    @Test
    void aFailureLeavesTheKeyFree() {
        assertThatThrownBy(() -> idempotency.once("k1", "h", () -> {
                    makeTeam();
                    throw new BusinessRuleViolation("IDM-1", "test");
                }))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThat(teams.teams()).isEmpty();

        assertThat(idempotency.once("k1", "h", this::makeTeam).replayed()).isFalse();
    }

    @Test
    void ofManyAtTheSameMomentOneDoesTheWork() {
        var outcomes = Simultaneously.run(IntStream.range(0, 8)
                .<Callable<Idempotency.Answer>>mapToObj(i -> () -> Acting.as(head, () -> idempotency.once("race", "h", this::makeTeam)))
                .toList());

        assertThat(outcomes).allMatch(Simultaneously.Outcome::succeeded);
        assertThat(outcomes.stream().map(outcome -> outcome.result().text()).distinct()).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> !outcome.result().replayed()).hasSize(1);
        assertThat(teams.teams()).hasSize(1);
    }

    private String makeTeam() {
        return teams.create("Zespół " + UUID.randomUUID()).toString();
    }
}
