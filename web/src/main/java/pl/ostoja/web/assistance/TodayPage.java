package pl.ostoja.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.assistance.VisitRow;
import pl.ostoja.assistance.VisitService;

/** The visits of somebody's day: {@code /assistance/today}. */
@Named
@RequestScoped
public class TodayPage {
    @Inject VisitService service;
    @Inject Clock clock;

    private List<VisitRow> visits;

    /** Those to be done, and those of former days that nobody has written down. */
    public List<VisitRow> getAhead() {
        return visits().stream().filter(visit -> visit.outcome() == null).toList();
    }

    public List<VisitRow> getDone() {
        return visits().stream().filter(visit -> visit.outcome() != null).toList();
    }

    public LocalDate getDay() {
        return LocalDate.now(clock);
    }

    private List<VisitRow> visits() {
        if (visits == null) {
            visits = service.today(getDay());
        }
        return visits;
    }
}
