package pl.ostoja.web.api.register;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.register.RegisterEntryDetails;
import pl.ostoja.register.RegisterSheet;
import pl.ostoja.register.SheetItem;
import pl.ostoja.register.SheetLine;
import pl.ostoja.register.SheetParagraph;
import pl.ostoja.register.SheetSection;
import pl.ostoja.register.SheetSectionDetails;
import pl.ostoja.register.SheetState;

/** A sheet with its values as texts that do not depend on a language: days as in ISO 8601, constants by name. */
public record SheetAnswer(LocalDate day, SheetParagraph paragraph, List<Section> sections, List<RegisterEntryDetails> entries) {

    /** @param fingerprint to be sent back with what was entered; none if the caller does not see all of it */
    public record Section(SheetSection section, SheetState state, LocalDate enteredOn, String fingerprint, List<Line> lines) {
        static Section of(SheetSectionDetails section, SheetParagraph paragraph) {
            List<Line> lines = section.lines().stream().map(line -> Line.of(line, paragraph)).toList();
            return new Section(section.section(), section.state(), section.enteredOn(), section.fingerprint(), lines);
        }
    }

    /**
     * @param missing whether the register wants it and Ostoja does not have it
     * @param kept whether Ostoja has a place for it
     */
    public record Line(SheetItem item, String point, String about, String value, boolean missing, boolean kept) {
        static Line of(SheetLine line, SheetParagraph paragraph) {
            String about = line.about() == null ? null : SheetLine.plain(line.about());
            String value = line.isMissing() ? null : SheetLine.plain(line.value());
            return new Line(line.item(), line.item().point(paragraph), about, value, line.isMissing(), line.item().isKept());
        }
    }

    static SheetAnswer of(RegisterSheet sheet) {
        List<Section> sections = sheet.sections().stream().map(section -> Section.of(section, sheet.paragraph())).toList();
        return new SheetAnswer(sheet.day(), sheet.paragraph(), sections, sheet.entries());
    }
}
