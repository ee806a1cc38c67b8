package pl.ostoja.assistance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pl.ostoja.shared.Period;

/** AVI-6: when children of a family lived elsewhere and none of them at home. Who came to the family later, or left it, says nothing of the other days. */
final class Away {
    private final Collection<ChildOfFamily> children;
    private final List<Period> found = new ArrayList<>();

    /** Since when none has lived at home; null while one does. */
    private LocalDate since;

    private Away(Collection<ChildOfFamily> children) {
        this.children = children;
    }

    /** In time, none touching the next one. */
    static List<Period> of(Collection<ChildOfFamily> children) {
        Away away = new Away(children);
        NavigableSet<LocalDate> turns = children.stream().flatMap(ChildOfFamily::turns).collect(Collectors.toCollection(TreeSet::new));
        turns.forEach(away::turn);
        return away.sinceThen();
    }

    private void turn(LocalDate day) {
        boolean now = children.stream().anyMatch(child -> child.isElsewhere(day)) && children.stream().noneMatch(child -> child.isAtHome(day));
        if (now && since == null) {
            since = day;
        } else if (!now && since != null) {
            found.add(Period.of(since, day.minusDays(1)));
            since = null;
        }
    }

    private List<Period> sinceThen() {
        if (since != null) {
            found.add(Period.from(since));
        }
        return List.copyOf(found);
    }
}
