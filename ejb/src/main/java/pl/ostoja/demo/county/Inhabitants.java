package pl.ostoja.demo.county;

import java.util.List;

/**
 * Whom a county is about.
 *
 * @param children all who have or had a file, in the order in which it was opened
 * @param groups those who are in care today
 * @param waiting those for whom a place is looked for
 */
record Inhabitants(List<FamilyDraft> families, List<ChildDraft> children, List<Settlers.Group> groups, List<ChildDraft> waiting) {
    Inhabitants {
        families = List.copyOf(families);
        children = List.copyOf(children);
        groups = List.copyOf(groups);
        waiting = List.copyOf(waiting);
    }
}
