package pl.ostoja.demo.county;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.access.Role;
import pl.ostoja.reporting.EmploymentForm;
import pl.ostoja.reporting.RecordWorkingTime;

/** Who works less than full time, and who is away for some time and comes back. The first three coordinators work full time. */
final class Shifts {
    private static final int FULL = 40;
    private static final int PART = 30;
    private static final int HALF = 20;
    private static final int FEWEST_TO_SPARE_ONE = 3;
    private static final int AWAY_FOR = 38;

    private final List<Office.Worker> workers;
    private final LocalDate today;
    private final List<RecordWorkingTime> times = new ArrayList<>();

    private Shifts(List<Office.Worker> workers, LocalDate today) {
        this.workers = workers;
        this.today = today;
    }

    static List<RecordWorkingTime> of(List<Office.Worker> workers, LocalDate today) {
        Shifts shifts = new Shifts(workers, today);
        shifts.coordinators();
        shifts.assistants();
        shifts.those(Role.COURT_LIAISON).forEach(one -> shifts.works(one, HALF, today.minusDays(700)));
        return shifts.times;
    }

    private void coordinators() {
        List<Office.Worker> those = those(Role.COORDINATOR);
        for (int i = 3; i < those.size(); i += 3) {
            works(those.get(i), PART, today.minusDays(400L + i));
        }
        for (int i = 4; i < those.size(); i += 5) {
            works(those.get(i), HALF, today.minusDays(95L + i));
        }
    }

    /** The last one has been away for weeks, and comes back in some. */
    private void assistants() {
        List<Office.Worker> those = those(Role.FAMILY_ASSISTANT);
        for (int i = 0; i < those.size(); i++) {
            EmploymentForm employment = i % 4 == 3 ? EmploymentForm.SERVICES_CONTRACT : EmploymentForm.EMPLOYMENT_CONTRACT;
            times.add(new RecordWorkingTime(those.get(i).id(), BigDecimal.valueOf(FULL), those.get(i).since(), employment, i % 2 == 0));
        }
        if (those.size() >= FEWEST_TO_SPARE_ONE && those.getLast().since().isBefore(today.minusDays(AWAY_FOR))) {
            RecordWorkingTime last = times.getLast();
            works(those.getLast(), 0, today.minusDays(AWAY_FOR), last);
            works(those.getLast(), FULL, today.plusDays(25), last);
        }
    }

    private List<Office.Worker> those(Role role) {
        return Office.those(workers, role);
    }

    private void works(Office.Worker worker, int hours, LocalDate since) {
        times.add(new RecordWorkingTime(worker.id(), BigDecimal.valueOf(hours), since.isBefore(worker.since()) ? worker.since() : since));
    }

    /** Nothing but the hours changes. */
    private void works(Office.Worker worker, int hours, LocalDate since, RecordWorkingTime former) {
        times.add(new RecordWorkingTime(worker.id(), BigDecimal.valueOf(hours), since, former.employment(), former.coFunded()));
    }
}
