package pl.ostoja.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Delegation;
import pl.ostoja.shared.NightlyTask;

/** JOB-4: a night's task is done once, whoever comes first. Each test has a task of its own. */
@ServiceTest
@Tag("h2")
class NightsIT {
    private static final LocalDate NIGHT = LocalDate.of(2031, 5, 4);

    private final List<LocalDate> runs = new ArrayList<>();
    private final String name = "test " + UUID.randomUUID();

    @PersistenceContext
    EntityManager em;

    @Inject
    NightTimer timer;

    @Inject
    Nights nights;

    @Inject
    Delegation delegation;

    @BeforeEach
    void asTheSystem() {
        delegation.actAsSystem(null);
    }

    @Test
    void aTaskIsBegunOnceForANight() {
        assertThat(nights.begin(name, NIGHT)).isTrue();
        assertThat(nights.begin(name, NIGHT)).as("by another node").isFalse();
        assertThat(nights.begin(name, NIGHT.plusDays(1))).isTrue();
        nights.end(name, NIGHT);
        assertThat(nights.begin(name, NIGHT)).as("after it ended").isFalse();
    }

    @Test
    void theTimerRunsATaskOnceAndSaysThatItEnded() {
        NightlyTask task = task(runs::add);
        timer.run(task, NIGHT);
        timer.run(task, NIGHT);
        assertThat(runs).containsExactly(NIGHT);
        assertThat(endedRows()).isEqualTo(1);
    }

    /** A task that fails is left open, to be begun again later; the timer lives on. */
    @Test
    void aTaskThatFailsIsNotTakenForDone() {
        timer.run(
                task(night -> {
                    throw new IllegalStateException("as the test wished");
                }),
                NIGHT);
        assertThat(endedRows()).isZero();
    }

    private long endedRows() {
        return em.createQuery("select count(n) from Night n where n.task = :task and n.endedAt is not null", Long.class)
                .setParameter("task", name)
                .getSingleResult();
    }

    private NightlyTask task(Consumer<LocalDate> work) {
        return new NightlyTask() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void run(LocalDate today) {
                work.accept(today);
            }
        };
    }
}
