package pl.ostoja.web.faces;

import java.io.Serializable;
import java.util.List;

/**
 * One line of the navigation.
 *
 * @param id predictable id of the link and last part of its text key {@code app.navigation.<id>}
 * @param path address inside the application
 * @param count number beside the name, such as overdue duties; none when 0
 * @param further pages that belong to it although another item lies in the same area
 */
public record NavigationItem(String id, String path, int count, boolean visible, List<String> further) implements Serializable {

    public static NavigationItem to(String id, String path, boolean visible) {
        return new NavigationItem(id, path, 0, visible, List.of());
    }

    public NavigationItem withCount(int number) {
        return new NavigationItem(id, path, number, visible, further);
    }

    public NavigationItem with(String... pages) {
        return new NavigationItem(id, path, count, visible, List.of(pages));
    }

    public String label() {
        return "app.navigation." + id;
    }

    boolean leadsTo(String page) {
        return page.equals(path) || path.equals("/") && page.equals("/index") || further.contains(page);
    }

    /** Whether a page with this address belongs to the area of the item; “/placement/list” covers all of “/placement/”. */
    boolean covers(String page) {
        return leadsTo(page) || path.lastIndexOf('/') > 0 && page.startsWith(path.substring(0, path.lastIndexOf('/') + 1));
    }
}
