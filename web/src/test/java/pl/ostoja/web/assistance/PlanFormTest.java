package pl.ostoja.web.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanFormTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final PlanForm form = new PlanForm();

    @BeforeEach
    void today() {
        form.offer(TODAY);
    }

    @Test
    void aUsualDayIsOneTap() {
        form.setIn(14);
        assertThat(form.plan().on()).isEqualTo("2026-12-07");

        form.setOn(LocalDate.parse("2026-12-01"));
        assertThat(form.plan().on()).as("the day that was typed").isEqualTo("2026-12-01");
    }

    @Test
    void whoSaysNothingAgreesOnNothing() {
        assertThat(form.plan()).isNull();
        form.setIn(0);
        form.setPurpose(" ");
        assertThat(form.plan()).as("not known yet").isNull();
    }

    @Test
    void anHourWithoutADayIsNotDropped() {
        form.setAt(LocalTime.of(15, 30));
        assertThat(form.plan().on()).as("asked for").isNull();
        assertThat(form.plan().at()).isEqualTo("15:30");
    }
}
