package pl.ostoja.web.faces;

import java.io.Serializable;

/**
 * One line of the navigation.
 *
 * @param id predictable id of the link and last part of its text key {@code app.navigation.<id>}
 * @param path address inside the application
 * @param count number beside the name, such as overdue duties; none when 0
 */
public record NavigationItem(String id, String path, int count, boolean visible) implements Serializable {

    public static NavigationItem to(String id, String path, boolean visible) {
        return new NavigationItem(id, path, 0, visible);
    }

    public NavigationItem withCount(int number) {
        return new NavigationItem(id, path, number, visible);
    }

    public String label() {
        return "app.navigation." + id;
    }

    boolean leadsTo(String page) {
        return page.equals(path) || path.equals("/") && page.equals("/index");
    }

    /** Whether a page with this address belongs to the area of the item; “/placement/list” covers all of “/placement/”. */
    boolean covers(String page) {
        return leadsTo(page) || path.lastIndexOf('/') > 0 && page.startsWith(path.substring(0, path.lastIndexOf('/') + 1));
    }
}
