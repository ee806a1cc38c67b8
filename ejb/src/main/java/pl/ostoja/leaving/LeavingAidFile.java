package pl.ostoja.leaving;

import java.io.Serializable;
import java.util.List;

/**
 * One aid, with what whoever decides on it or corrects it looks at.
 *
 * @param routes to which county applications of the young person go today
 */
public record LeavingAidFile(LeavingAidDetails aid, List<AidRoute> routes) implements Serializable {
    public LeavingAidFile {
        routes = List.copyOf(routes);
    }
}
