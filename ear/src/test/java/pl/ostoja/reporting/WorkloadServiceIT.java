package pl.ostoja.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.NotPermitted;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.NotFound;

/** RPT-3: hours of people and of duties, from a day on. */
@ServiceTest
@Tag("h2")
class WorkloadServiceIT {
    @Inject
    WorkloadService workload;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private final CentreId centre = CentreId.next();
    private Caller coordinator;
    private LocalDate today;

    @BeforeEach
    void employ() {
        coordinator = people.somebody(centre, Role.COORDINATOR, "Joanna Maj");
        caller.become(people.somebody(centre, Role.HEAD, "Krystyna Kierownik"));
        today = LocalDate.now(clock);
    }

    @Test
    void whoHasNoEntryWorksFullTime() {
        assertThat(coordinator()).satisfies(row -> {
            assertThat(row.hours()).isEqualByComparingTo("40");
            assertThat(row.since()).isNull();
        });
    }

    @Test
    void partTimeHoldsFromItsDayAndIsCorrectedOnTheSameDay() {
        works("20", today.minusDays(10));
        works("30", today.plusDays(1));
        works("32", today.plusDays(1));

        assertThat(coordinator()).satisfies(row -> {
            assertThat(row.hours()).isEqualByComparingTo("20");
            assertThat(row.since()).isEqualTo(today.minusDays(10));
            assertThat(row.nextHours()).isEqualByComparingTo("32");
            assertThat(row.nextSince()).isEqualTo(today.plusDays(1));
        });
        assertThatThrownBy(() -> works("40", today)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void aDutyTakesWhatTheCentreSays() {
        assertThat(review().hours()).isEqualByComparingTo("4");
        workload.recordEffort(new RecordEffort("REVIEW", new BigDecimal("5.5"), today));
        assertThat(review().hours()).isEqualByComparingTo("5.5");
        assertThat(review().usual()).isEqualByComparingTo("4");
        caller.become(people.somebody(CentreId.next(), Role.HEAD, "Inny Kierownik"));
        assertThat(review().hours()).isEqualByComparingTo("4");
    }

    @Test
    void othersAreNobodyHere() {
        assertThatThrownBy(() -> workload.recordEffort(new RecordEffort("NO_SUCH", BigDecimal.ONE, today))).isInstanceOf(NotFound.class);
        var stranger = new RecordWorkingTime(AccountId.next(), BigDecimal.TEN, today);
        assertThatThrownBy(() -> workload.recordWorkingTime(stranger)).isInstanceOf(NotFound.class);
        caller.become(coordinator);
        assertThatThrownBy(() -> workload.workingTimes()).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> works("20", today)).isInstanceOf(NotPermitted.class);
    }

    private void works(String hours, LocalDate since) {
        workload.recordWorkingTime(new RecordWorkingTime(coordinator.account(), new BigDecimal(hours), since));
    }

    private WorkingTimeRow coordinator() {
        return workload.workingTimes().stream().filter(row -> row.account().equals(coordinator.account())).findFirst().orElseThrow();
    }

    private EffortRow review() {
        return workload.efforts().stream().filter(row -> row.kind().equals("REVIEW")).findFirst().orElseThrow();
    }
}
