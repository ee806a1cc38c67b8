package pl.ostoja.register;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import pl.ostoja.access.RecordKind;

/**
 * REG-4: one section of a sheet as a reader sees it.
 *
 * @param open whether the reader may see it at all; no lines if not
 */
record SheetPart(SheetSection section, boolean open, List<SheetLine> lines) {
    SheetPart {
        lines = List.copyOf(lines);
    }

    /** How the lines of a section are read. */
    record Source(SheetSection section, Supplier<List<SheetLine>> lines) {}

    static Source read(SheetSection section, Supplier<List<SheetLine>> lines) {
        return new Source(section, lines);
    }

    /** In the order of the act; what the reader may not see is not even read. */
    static List<SheetPart> all(RecordKind kind, Predicate<SheetSection> mayBeSeen, List<Source> sources) {
        Map<SheetSection, Supplier<List<SheetLine>>> lines = sources.stream().collect(Collectors.toMap(Source::section, Source::lines));
        return SheetSection.of(kind).stream()
                .map(section -> mayBeSeen.test(section) ? new SheetPart(section, true, lines.get(section).get()) : closed(section))
                .toList();
    }

    static SheetPart closed(SheetSection section) {
        return new SheetPart(section, false, List.of());
    }

    /** Without what another paragraph asks for. */
    SheetPart asked(SheetParagraph paragraph) {
        return new SheetPart(section, open, lines.stream().filter(line -> line.item().point(paragraph) != null).toList());
    }

    /** Whether nothing of it is hidden from the reader: only then can it be said whether it is as it was. */
    boolean isWhole() {
        return open && lines.stream().noneMatch(SheetLine::isHidden);
    }

    /** Null unless the reader sees all of it. */
    String fingerprint() {
        return isWhole() ? Fingerprint.of(lines) : null;
    }
}
