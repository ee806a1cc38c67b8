package pl.ostoja.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;

/** The way through the application, as far as the user's rights reach. */
@Named
@RequestScoped
public class Navigation {
    @Inject HttpServletRequest request;
    @Inject CurrentCaller caller;
    @Inject PageFrame around;

    private List<NavigationItem> work;
    private List<NavigationItem> more;

    /** What one works with every day. */
    public List<NavigationItem> getWork() {
        if (work == null) {
            work = everyDay();
        }
        return work;
    }

    /** What one needs now and then, under the line. */
    public List<NavigationItem> getMore() {
        if (more == null) {
            more = nowAndThen();
        }
        return more;
    }

    private List<NavigationItem> everyDay() {
        boolean owes = may(Right.SEE_DUTIES) && caller.get().centre() != null;
        return shown(
                NavigationItem.to("day", "/", true).withCount(Math.toIntExact(around.frame().overdue())),
                NavigationItem.to("duties", "/reporting/duties", owes),
                NavigationItem.to("tasks", "/task/list", may(Right.KEEP_TASKS) && caller.get().centre() != null),
                NavigationItem.to("children", "/placement/list", may(Right.SEE_CHILDREN)),
                NavigationItem.to("families", "/fostering/list", may(Right.SEE_FAMILIES)),
                NavigationItem.to("facilities", "/facility/list", may(Right.SEE_FAMILIES) && caller.get().centre() != null),
                NavigationItem.to("assistance", "/assistance/list", may(Right.SEE_ASSISTANCE) && caller.get().centre() != null),
                NavigationItem.to("familyCourts", "/court/families", may(Right.RECORD_FILINGS) && !may(Right.SEE_ASSISTANCE) && caller.get().centre() != null),
                NavigationItem.to("supporting", "/supporting/list", may(Right.SEE_SUPPORTING) && caller.get().centre() != null),
                NavigationItem.to("protection", "/protection/list", may(Right.SEE_PROTECTION) && caller.get().centre() != null),
                NavigationItem.to("candidates", "/qualification/list", may(Right.SEE_QUALIFICATION) && caller.get().centre() != null),
                NavigationItem.to("settlements", "/settlement/list", may(Right.SEE_SETTLEMENTS) && caller.get().centre() != null).with("/settlement/prices", "/leaving/aids"),
                NavigationItem.to("ledger", "/ledger/list", may(Right.SEE_SETTLEMENTS) && caller.get().centre() != null)
                        .with("/ledger/lines", "/ledger/run", "/ledger/line", "/ledger/compute"),
                NavigationItem.to("notes", "/note/list", may(Right.SEE_SETTLEMENTS) && caller.get().centre() != null),
                NavigationItem.to("figures", "/reporting/centre", owes)
                        .with("/reporting/weeks", "/reporting/caseloads", "/reporting/children", "/reporting/places", "/reporting/effort", "/reporting/municipal", "/reporting/assistants"));
    }

    private List<NavigationItem> nowAndThen() {
        return shown(
                NavigationItem.to("notices", "/access/notices", may(Right.SIGNED_IN)).withCount(Math.toIntExact(around.frame().unread())),
                jobs(),
                NavigationItem.to("caseloads", "/access/caseloads", may(Right.MANAGE_CASELOADS)).with("/access/assign"),
                NavigationItem.to("teams", "/access/teams", may(Right.MANAGE_TEAMS) && caller.get().centre() != null).with("/reporting/working-time"),
                NavigationItem.to("emergency", "/access/emergency", may(Right.BREAK_GLASS)),
                NavigationItem.to("emergencies", "/access/emergencies", may(Right.REVIEW_BREAK_GLASS)).with("/access/emergency-review"),
                NavigationItem.to("accounts", "/access/accounts", may(Right.SEE_ACCOUNTS)).with("/access/details", "/access/new-account"),
                NavigationItem.to("trail", "/audit/trail", may(Right.READ_TRAIL)),
                NavigationItem.to("check", "/audit/check", may(Right.VERIFY_TRAIL) && !may(Right.READ_TRAIL)),
                NavigationItem.to("numbers", "/law/numbers", may(Right.MANAGE_LAW) || may(Right.MANAGE_SETTINGS)).with("/law/number"),
                NavigationItem.to("policies", "/law/policies", may(Right.MANAGE_SETTINGS) && caller.get().centre() != null).with("/law/policy"),
                NavigationItem.to("dutyCheck", "/duty/check", may(Right.MANAGE_SETTINGS) && caller.get().centre() != null),
                NavigationItem.to("centres", "/centre/list", may(Right.MANAGE_CENTRES)),
                NavigationItem.to("centre", "/centre/details", may(Right.MANAGE_SETTINGS) && caller.get().centre() != null));
    }

    private NavigationItem jobs() {
        var badge = around.frame().jobs();
        return NavigationItem.to("jobs", "/job/mine", caller.get().isSignedIn()).withCount(Math.toIntExact(badge.active() + badge.news()));
    }

    private boolean may(Right right) {
        return caller.get().may(right);
    }

    /** Where the page belongs: the item of its address, else the only item of its area. */
    public boolean isCurrent(NavigationItem item) {
        var page = request.getServletPath();
        var items = Stream.concat(getWork().stream(), getMore().stream()).toList();
        if (items.stream().anyMatch(any -> any.leadsTo(page))) {
            return item.leadsTo(page);
        }
        return item.covers(page) && items.stream().filter(any -> any.covers(page)).count() == 1;
    }

    private static List<NavigationItem> shown(NavigationItem... items) {
        return List.of(items).stream().filter(NavigationItem::visible).toList();
    }
}
