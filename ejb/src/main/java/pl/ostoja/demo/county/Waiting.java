package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Children for whom a place has to be found: the file is open, nobody has them yet. */
final class Waiting {
    private Waiting() {}

    static List<ChildDraft> children(LocalDate today, Origins origins) {
        List<ChildDraft> children = new ArrayList<>(origins.siblings(List.of(today.minusYears(5).minusDays(40), today.minusYears(2).minusDays(100)), today.minusDays(12), 0));
        children.addAll(origins.siblings(List.of(today.minusYears(14).minusDays(77)), today.minusDays(4), 0));
        children.forEach(child -> child.registeredOn = today.minusDays(child.siblings.isEmpty() ? 4 : 12));
        return children;
    }
}
