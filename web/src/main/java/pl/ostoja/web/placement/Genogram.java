package pl.ostoja.web.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import pl.ostoja.people.FamilyTree;
import pl.ostoja.people.FamilyTree.Member;
import pl.ostoja.people.FamilyTree.ParentTie;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonId;

/**
 * A family drawn as genograms are: a generation in a row, parents joined above their common children, men as squares, women as circles. Who is tied to nobody
 * but the child, as an uncle or a guardian, stands in its row without a line.
 *
 * @param width of the drawing in its own units, as all figures
 */
public record Genogram(int width, int height, List<Figure> figures, List<String> lines) {
    private static final int COLUMN = 150;
    private static final int ROW = 180;
    private static final int HALF = 22;
    private static final int TOP = 30;
    private static final int BELOW_THE_NAME = 104;
    private static final int BETWEEN_BARS = 7;
    private static final int LONGEST_LINE = 20;

    /** Generations from the oldest; at last those who are close without being of one. */
    private static final List<Set<KinshipKind>> ROWS = List.of(
            Set.of(KinshipKind.GREAT_GRANDPARENT),
            Set.of(KinshipKind.GRANDPARENT),
            Set.of(KinshipKind.MOTHER, KinshipKind.FATHER, KinshipKind.STEP_PARENT, KinshipKind.UNCLE_OR_AUNT),
            Set.of(KinshipKind.SIBLING, KinshipKind.HALF_SIBLING, KinshipKind.COUSIN),
            Set.of(KinshipKind.GUARDIAN, KinshipKind.OTHER_RELATIVE, KinshipKind.CLOSE_PERSON));

    private static final int ROW_OF_CHILDREN = 3;

    /**
     * One person.
     *
     * @param x middle of the mark
     * @param y middle of the mark
     */
    public record Figure(Member member, int x, int y) {
        public String firstLine() {
            return shortened(member.firstName());
        }

        public String secondLine() {
            return shortened(member.lastName());
        }

        /** Whether it is the child whose family this is. */
        public boolean isChild() {
            return member.kind() == null;
        }

        private static String shortened(String name) {
            return name.codePointCount(0, name.length()) <= LONGEST_LINE ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_LINE - 1)) + "…";
        }
    }

    public Genogram {
        figures = List.copyOf(figures);
        lines = List.copyOf(lines);
    }

    public static Genogram of(FamilyTree family) {
        Map<Integer, List<Member>> rows = rows(family);
        int widest = rows.values().stream().mapToInt(List::size).max().orElse(1);
        Map<PersonId, Figure> figures = new LinkedHashMap<>();
        int y = TOP + HALF;
        for (List<Member> row : rows.values()) {
            int x = ((widest - row.size()) * COLUMN + COLUMN) / 2;
            for (Member member : row) {
                figures.put(member.person(), new Figure(member, x, y));
                x += COLUMN;
            }
            y += ROW;
        }
        return new Genogram(widest * COLUMN, y - HALF - ROW + BELOW_THE_NAME + TOP, List.copyOf(figures.values()), lines(family, figures));
    }

    /** Those of a row from left to right: the father and his side first, of one side by age. */
    private static Map<Integer, List<Member>> rows(FamilyTree family) {
        Map<PersonId, Set<PersonId>> parents = parents(family);
        Map<PersonId, KinshipKind> kinds = new HashMap<>();
        family.members().forEach(member -> kinds.put(member.person(), member.kind()));
        Map<Integer, List<Member>> rows = new TreeMap<>();
        family.members().forEach(member -> rows.computeIfAbsent(row(member.kind()), row -> new ArrayList<>()).add(member));
        Comparator<Member> fromTheLeft = Comparator.comparingInt(member -> side(member, parents, kinds));
        rows.values().forEach(row -> row.sort(fromTheLeft.thenComparing(Member::born, Comparator.nullsLast(Comparator.naturalOrder()))));
        return rows;
    }

    private static int row(KinshipKind kind) {
        return kind == null
                ? ROW_OF_CHILDREN
                : ROWS.stream().filter(row -> row.contains(kind)).findFirst().map(ROWS::indexOf).orElseThrow();
    }

    /** Who belongs to the father alone stands at the left, who belongs to the mother alone at the right; then those without a line. */
    private static int side(Member member, Map<PersonId, Set<PersonId>> parents, Map<PersonId, KinshipKind> kinds) {
        if (member.kind() == KinshipKind.FATHER || member.kind() == KinshipKind.MOTHER) {
            return member.kind() == KinshipKind.FATHER ? 0 : 2;
        }
        if (member.kind() == KinshipKind.GRANDPARENT) {
            return parents.entrySet().stream()
                    .filter(tie -> tie.getValue().contains(member.person()))
                    .mapToInt(tie -> kinds.get(tie.getKey()) == KinshipKind.FATHER ? 0 : 2)
                    .min()
                    .orElse(4);
        }
        Set<PersonId> known = parents.getOrDefault(member.person(), Set.of());
        boolean ofFather = known.stream().anyMatch(parent -> kinds.get(parent) == KinshipKind.FATHER);
        boolean ofMother = known.stream().anyMatch(parent -> kinds.get(parent) == KinshipKind.MOTHER);
        return member.kind() == null || ofFather && ofMother ? 1 : ofFather ? 0 : ofMother ? 2 : 4;
    }

    private static Map<PersonId, Set<PersonId>> parents(FamilyTree family) {
        Map<PersonId, Set<PersonId>> parents = new LinkedHashMap<>();
        Comparator<PersonId> byId = Comparator.comparing(PersonId::value);
        for (ParentTie tie : family.parents()) {
            parents.computeIfAbsent(tie.child(), child -> new TreeSet<>(byId)).add(tie.parent());
        }
        return parents;
    }

    /** One path for all children of the same parents; the bars of different parents do not lie on one another. */
    private static List<String> lines(FamilyTree family, Map<PersonId, Figure> figures) {
        Map<Set<PersonId>, List<PersonId>> unions = new LinkedHashMap<>();
        parents(family).forEach((child, parents) -> unions.computeIfAbsent(parents, union -> new ArrayList<>()).add(child));
        List<String> lines = new ArrayList<>();
        unions.forEach((parents, children) -> lines.add(line(
                parents.stream().map(figures::get).sorted(Comparator.comparingInt(Figure::x)).toList(),
                children.stream().map(figures::get).toList(),
                lines.size() * BETWEEN_BARS)));
        return lines;
    }

    private static String line(List<Figure> parents, List<Figure> children, int lower) {
        int top = parents.getFirst().y() - HALF + BELOW_THE_NAME;
        int couple = top + BETWEEN_BARS + lower;
        int bar = couple + 2 * BETWEEN_BARS;
        int middle = (parents.getFirst().x() + parents.getLast().x()) / 2;
        StringBuilder path = new StringBuilder();
        parents.forEach(parent -> path.append("M%d %dV%d".formatted(parent.x(), top, couple)));
        path.append("M%d %dH%d".formatted(parents.getFirst().x(), couple, parents.getLast().x()));
        path.append("M%d %dV%d".formatted(middle, couple, bar));
        int left = Math.min(middle, children.stream().mapToInt(Figure::x).min().orElse(middle));
        int right = Math.max(middle, children.stream().mapToInt(Figure::x).max().orElse(middle));
        path.append("M%d %dH%d".formatted(left, bar, right));
        children.forEach(child -> path.append("M%d %dV%d".formatted(child.x(), bar, child.y() - HALF)));
        return path.toString();
    }
}
