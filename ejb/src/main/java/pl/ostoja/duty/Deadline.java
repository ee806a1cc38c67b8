package pl.ostoja.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import pl.ostoja.law.Due;

/** Until when a duty has to be done. */
public sealed interface Deadline {

    /** The zone whose calendar the law means. */
    ZoneId POLAND = ZoneId.of("Europe/Warsaw");

    /** The last legal day, in Poland. */
    LocalDate legalDay();

    /** The day by which the work should be planned. */
    LocalDate planBy();

    /** Days the deadline was missed by when the duty was done or ended on that day; 0 when it was kept. */
    default long daysLate(LocalDate day) {
        return Math.max(0, day.toEpochDay() - legalDay().toEpochDay());
    }

    /** The term ends with the end of a day. */
    record ByDay(Due due) implements Deadline {
        public ByDay {
            Objects.requireNonNull(due, "due");
        }

        @Override
        public LocalDate legalDay() {
            return due.legal();
        }

        @Override
        public LocalDate planBy() {
            return due.planBy();
        }
    }

    /** The term ends at a moment: hours run on through nights, holidays and changes of clock, nothing is shifted. */
    record ByMoment(Instant at) implements Deadline {
        public ByMoment {
            Objects.requireNonNull(at, "at");
        }

        @Override
        public LocalDate legalDay() {
            return at.atZone(POLAND).toLocalDate();
        }

        /** There is no other day to plan for. */
        @Override
        public LocalDate planBy() {
            return legalDay();
        }
    }
}
