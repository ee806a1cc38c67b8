package pl.ostoja.web.api.reporting;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.TeamId;
import pl.ostoja.reporting.DutyFilter;

/** By whom and to when: the parameters of a list of duties that have the names of the page's filters. */
public final class DutyTerms {
    @QueryParam("mine")
    Boolean mine;

    @QueryParam("worker")
    AccountId worker;

    @QueryParam("team")
    TeamId team;

    @QueryParam("held")
    DutyFilter.Held held;

    @QueryParam("due")
    DutyFilter.Due due;

    @QueryParam("from")
    LocalDate from;

    @QueryParam("to")
    LocalDate to;

    @QueryParam("kept")
    DutyFilter.Kept kept;

    DutyFilter.Whose whose() {
        return new DutyFilter.Whose(Boolean.TRUE.equals(mine), worker, team, held);
    }

    DutyFilter.When when() {
        return new DutyFilter.When(due, from, to, kept);
    }
}
