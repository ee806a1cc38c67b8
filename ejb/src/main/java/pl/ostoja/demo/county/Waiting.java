package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Children for whom a place has to be found: the file is open, nobody has them yet. */
final class Waiting {
    private Waiting() {}

    static List<ChildDraft> children(LocalDate today, Origins origins, Registry registry) {
        List<ChildDraft> children = new ArrayList<>(origins.siblings(List.of(today.minusYears(5).minusDays(40), today.minusYears(2).minusDays(100)), today.minusDays(12), 0));
        children.addAll(origins.siblings(List.of(today.minusYears(14).minusDays(77)), today.minusDays(4), 0));
        children.forEach(child -> child.registeredOn = today.minusDays(child.siblings.isEmpty() ? 4 : 12));
        children.add(leftInHospital(today, origins, registry));
        return children;
    }

    private static ChildDraft leftInHospital(LocalDate today, Origins origins, Registry registry) {
        LocalDate born = today.minusDays(5);
        ChildDraft child = origins.siblings(List.of(born), born, 0).getFirst();
        child.registeredOn = born.plusDays(2);
        registry.change(child.person, Names::newborn);
        return child;
    }
}
