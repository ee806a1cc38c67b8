package pl.ostoja.register;

import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;

/** REG-4: a part of a sheet that is typed, seen and marked as entered as one, in the order of art. 38d; who has the right sees it. */
public enum SheetSection {
    IDENTITY(RecordKind.CHILD, Right.SEE_CHILDREN),
    ADDRESS(RecordKind.CHILD, Right.SEE_CHILDREN),
    LEGAL_SITUATION(RecordKind.CHILD, Right.SEE_LEGAL_SITUATION),
    PLACEMENT(RecordKind.CHILD, Right.SEE_CHILDREN),
    LISTED_FACILITY(RecordKind.CHILD, Right.SEE_ABSENCES),
    STAYS(RecordKind.CHILD, Right.SEE_CHILDREN),
    HEALTH(RecordKind.CHILD, Right.SEE_WELLBEING),
    PARENTS(RecordKind.CHILD, Right.SEE_CHILDREN),
    CONTACTS(RecordKind.CHILD, Right.SEE_CONTACTS),
    FAMILY_WORK(RecordKind.CHILD, Right.SEE_ASSISTANCE),
    SIBLINGS(RecordKind.CHILD, Right.SEE_CHILDREN),
    PAYERS(RecordKind.CHILD, Right.SEE_SETTLEMENTS),
    REVIEWS(RecordKind.CHILD, Right.SEE_REVIEWS),
    LEAVING(RecordKind.CHILD, Right.SEE_LEAVING),
    CARERS(RecordKind.FAMILY, Right.SEE_FAMILIES),
    HOME(RecordKind.FAMILY, Right.SEE_FAMILIES),
    CIRCUMSTANCES(RecordKind.FAMILY, Right.SEE_FAMILIES),
    PAPERS(RecordKind.FAMILY, Right.SEE_QUALIFICATION),
    PLACES(RecordKind.FAMILY, Right.SEE_FAMILIES),
    FORM(RecordKind.FAMILY, Right.SEE_FAMILIES),
    EVALUATIONS(RecordKind.FAMILY, Right.SEE_REVIEWS),
    CONTRACT(RecordKind.FAMILY, Right.SEE_FAMILIES),
    ORGANISER(RecordKind.FAMILY, Right.SEE_FAMILIES);

    private final RecordKind kind;
    private final Right sight;

    SheetSection(RecordKind kind, Right sight) {
        this.kind = kind;
        this.sight = sight;
    }

    public RecordKind kind() {
        return kind;
    }

    public Right sight() {
        return sight;
    }

    static List<SheetSection> of(RecordKind kind) {
        return Stream.of(values()).filter(section -> section.kind == kind).toList();
    }
}
