package pl.ostoja.register;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.people.Address;
import pl.ostoja.people.AddressRow;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.NoPeselReason;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonDetails;
import pl.ostoja.people.RelativeRow;

/** What art. 38d(3) wants of who a child is and of its relatives (points 1-6, 11-13, 15). */
final class PersonLines {
    private PersonLines() {}

    static List<SheetLine> identity(PersonData child, boolean numbers) {
        Lines lines = new Lines()
                .add(SheetItem.NAME, child.fullName())
                .add(SheetItem.SEX, child.sex())
                .add(SheetItem.BORN, child.born())
                .add(SheetItem.BIRTH_PLACE, null)
                .add(SheetItem.CITIZENSHIP, child.citizenship());
        boolean numbered = child.pesel() != null || child.noPeselReason() == NoPeselReason.NOT_KNOWN_TO_US;
        return lines.add(numbered ? SheetItem.PESEL : SheetItem.DOCUMENT, Lines.number(child, numbers)).done();
    }

    static List<SheetLine> residence(PersonDetails child, LocalDate day, Units units) {
        AddressRow lives = child.residenceOn(day).orElse(null);
        if (isHidden(lives)) {
            return new Lines().add(SheetItem.RESIDENCE, SheetWord.HIDDEN).done();
        }
        Address address = lives == null ? null : lives.address();
        return new Lines()
                .add(SheetItem.RESIDENCE, address == null ? null : address.oneLine())
                .add(SheetItem.RESIDENCE_COUNTY, units.county(address))
                .add(SheetItem.RESIDENCE_VOIVODESHIP, units.voivodeship(address))
                .done();
    }

    /** The mother, then the father; one of whom nothing was written down is missing. */
    static List<SheetLine> parents(List<RelativeRow> relatives, LocalDate day, Units units, boolean numbers) {
        Lines lines = new Lines();
        for (KinshipKind role : List.of(KinshipKind.MOTHER, KinshipKind.FATHER)) {
            List<PersonDetails> known = relatives.stream().filter(row -> row.kind() == role).map(RelativeRow::person).toList();
            if (known.isEmpty()) {
                lines.add(SheetItem.PARENT_NAME, role, null);
            }
            for (PersonDetails parent : known) {
                lines.add(SheetItem.PARENT_NAME, role, parent.name()).add(SheetItem.PARENT_NUMBER, role, Lines.number(parent.data(), numbers));
                whereAndWhen(role, parent, day, units, lines);
            }
        }
        return lines.done();
    }

    private static void whereAndWhen(KinshipKind role, PersonDetails parent, LocalDate day, Units units, Lines lines) {
        AddressRow lives = parent.residenceOn(day).orElse(null);
        if (parent.data().died() != null) {
            lines.add(SheetItem.PARENT_ADDRESS, role, SheetWord.NONE);
        } else if (isHidden(lives)) {
            lines.add(SheetItem.PARENT_ADDRESS, role, SheetWord.HIDDEN);
        } else {
            Address address = lives == null ? null : lives.address();
            lines.add(SheetItem.PARENT_MUNICIPALITY, role, units.municipality(address))
                    .add(SheetItem.PARENT_ADDRESS, role, address == null ? null : address.oneLine());
        }
        lines.add(SheetItem.PARENT_BORN, role, parent.data().born());
    }

    static List<SheetLine> siblings(List<RelativeRow> relatives, LocalDate day, Units units) {
        Lines lines = new Lines();
        siblings(relatives).forEach(row -> sibling(row.person(), day, units, lines));
        return siblings(relatives).findAny().isEmpty() ? lines.add(SheetItem.SIBLING_NAME, SheetWord.NONE).done() : lines.done();
    }

    private static void sibling(PersonDetails sibling, LocalDate day, Units units, Lines lines) {
        String name = sibling.name();
        AddressRow lives = sibling.residenceOn(day).orElse(null);
        lines.add(SheetItem.SIBLING_NAME, name, name)
                .add(SheetItem.SIBLING_BORN, name, sibling.data().born())
                .add(SheetItem.SIBLING_MUNICIPALITY, name, isHidden(lives) ? SheetWord.HIDDEN : units.municipality(lives == null ? null : lives.address()));
    }

    private static Stream<RelativeRow> siblings(List<RelativeRow> relatives) {
        return relatives.stream().filter(row -> row.kind().isSibling());
    }

    private static boolean isHidden(AddressRow row) {
        return row != null && row.address() == null;
    }
}
