package pl.ostoja.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import pl.ostoja.shared.Explanation;

/** What has become of a duty. */
public sealed interface DutyState {

    /** Still to be done. */
    Open OPEN = new Open();

    static DutyState fulfilled(LocalDate on) {
        return new Fulfilled(on, null);
    }

    static DutyState ended(LocalDate on, Explanation why) {
        return new Ended(on, why);
    }

    /** Done on that day; still open without one. */
    static DutyState doneOn(LocalDate day) {
        return day == null ? OPEN : fulfilled(day);
    }

    /** What is still open has ended on that day; without one it stays as it is, and so does what was done or has ended already. */
    default DutyState orEnded(LocalDate day, Explanation why) {
        return this instanceof Open && day != null ? ended(day, why) : this;
    }

    /** Still to be done; overdue or not depends on the day one looks. */
    record Open() implements DutyState {}

    /**
     * Done, in time or late.
     *
     * @param at the moment, for deadlines that are moments; null otherwise
     */
    record Fulfilled(LocalDate on, Instant at) implements DutyState {
        public Fulfilled {
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * No longer owed without having been done, for instance because the child left care.
     *
     * @param on the first day on which it is no longer owed; may lie ahead, as an 18th birthday does
     */
    record Ended(LocalDate on, Explanation why) implements DutyState {
        public Ended {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(why, "why");
        }
    }
}
