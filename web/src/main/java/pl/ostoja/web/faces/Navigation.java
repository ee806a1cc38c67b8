package pl.ostoja.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The way through the application, as far as the user's rights reach. */
@Named
@RequestScoped
public class Navigation {
    @Inject HttpServletRequest request;

    /** What one works with every day. */
    public List<NavigationItem> getWork() {
        return shown(NavigationItem.to("day", "/", true));
    }

    /** What one needs now and then, under the line. */
    public List<NavigationItem> getMore() {
        return shown();
    }

    /** Where the page belongs: the item of the same address or of the same area. */
    public boolean isCurrent(NavigationItem item) {
        return item.covers(request.getServletPath());
    }

    private static List<NavigationItem> shown(NavigationItem... items) {
        return List.of(items).stream().filter(NavigationItem::visible).toList();
    }
}
