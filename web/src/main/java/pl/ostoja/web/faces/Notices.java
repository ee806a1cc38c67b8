package pl.ostoja.web.faces;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What was done and is still to be told, on the page that comes after a redirect. Kept in the session rather than in the
 * flash of Faces, which would need a cookie of its own.
 */
@SessionScoped
class Notices implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<Notice> pending = new ArrayList<>();

    synchronized void add(Notice notice) {
        pending.add(notice);
    }

    synchronized List<Notice> take() {
        var taken = List.copyOf(pending);
        pending.clear();
        return taken;
    }
}
