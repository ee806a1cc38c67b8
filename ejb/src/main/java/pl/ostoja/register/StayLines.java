package pl.ostoja.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.facility.FacilityContent;
import pl.ostoja.people.PersonData;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.Order;
import pl.ostoja.placement.StayRow;

/** What art. 38d(3) wants of where a child is and was in care, and on what ground (points 8 and 9). */
final class StayLines {
    private static final Set<CareForm> UNDER_CONTRACT =
            Set.of(CareForm.PROFESSIONAL_FAMILY, CareForm.EMERGENCY_FAMILY, CareForm.SPECIALIST_FAMILY, CareForm.FAMILY_HOME);
    private static final Set<LegalBasis> BY_COURT = Set.of(LegalBasis.COURT_ORDER, LegalBasis.FOREIGN_ORDER, LegalBasis.JUVENILE_ACT);

    private StayLines() {}

    /**
     * @param stay of today, null outside of care
     * @param family null in an institution, and where the reader does not see the family
     * @param institution null with a family, and where the institution of the stay is not known
     */
    static List<SheetLine> placement(StayRow stay, PlacedWith family, FacilityContent institution, Units units, boolean numbers) {
        Lines lines = new Lines().add(SheetItem.PLACED_FORM, stay == null ? SheetWord.NONE : stay.form());
        if (stay == null) {
            return lines.done();
        }
        if (!stay.form().isFamilyBased()) {
            institution(stay, institution, units, lines);
        } else if (family != null) {
            family(stay, family, units, numbers, lines);
        } else {
            lines.add(SheetItem.PLACED_CARER, stay.place() == null ? SheetWord.HIDDEN : stay.place());
        }
        act(stay, null, List.of(SheetItem.BASIS, SheetItem.BASIS_BODY, SheetItem.BASIS_DAY, SheetItem.BASIS_REFERENCE), lines);
        return lines.done();
    }

    private static void family(StayRow stay, PlacedWith family, Units units, boolean numbers, Lines lines) {
        boolean hidden = family.address() == null;
        lines.add(SheetItem.PLACED_COUNTY, hidden ? SheetWord.HIDDEN : units.county(family.address()))
                .add(SheetItem.PLACED_VOIVODESHIP, hidden ? SheetWord.HIDDEN : units.voivodeship(family.address()))
                .add(SheetItem.PLACED_ADDRESS, hidden ? SheetWord.HIDDEN : family.address().oneLine());
        for (PersonData carer : family.carers()) {
            lines.add(SheetItem.PLACED_CARER, carer.fullName(), carer.fullName()).add(SheetItem.PLACED_CARER_NUMBER, carer.fullName(), Lines.number(carer, numbers));
        }
        if (UNDER_CONTRACT.contains(stay.form())) {
            lines.add(SheetItem.PLACED_CONTRACT_COUNTY, null);
        }
    }

    private static void institution(StayRow stay, FacilityContent institution, Units units, Lines lines) {
        TerytCode county = institution == null ? null : institution.county();
        lines.add(SheetItem.INSTITUTION, stay.place())
                .add(SheetItem.INSTITUTION_COUNTY, units.name(county))
                .add(SheetItem.INSTITUTION_VOIVODESHIP, county == null ? null : units.name(county.voivodeship()))
                .add(SheetItem.INSTITUTION_NUMBERS, null);
    }

    /** All stays, the first one first. */
    static List<SheetLine> stays(List<StayRow> stays, LocalDate day) {
        List<StayRow> inTime = stays.stream().sorted(Comparator.comparing(StayRow::since)).toList();
        Lines lines = new Lines().add(SheetItem.FIRST_PLACED, inTime.isEmpty() ? SheetWord.NONE : inTime.getFirst().since());
        lines.addKnown(SheetItem.CURRENT_FORM_SINCE, null, formSince(inTime, day));
        inTime.forEach(stay -> stay(stay, lines));
        return lines.done();
    }

    /** The first of the stays in the same form that follow one another up to today; null outside of care. */
    private static LocalDate formSince(List<StayRow> inTime, LocalDate day) {
        StayRow first = null;
        for (StayRow stay : inTime.reversed()) {
            if (first == null && stay.occupies(day) || first != null && stay.form() == first.form() && first.since().equals(stay.until())) {
                first = stay;
            } else if (first != null) {
                break;
            }
        }
        return first == null ? null : first.since();
    }

    private static void stay(StayRow stay, Lines lines) {
        LocalDate about = stay.since();
        lines.add(SheetItem.STAY_PLACE, about, stay.place() == null ? SheetWord.HIDDEN : stay.place()).add(SheetItem.STAY_FORM, about, stay.form());
        if (!stay.isOpen()) {
            lines.add(SheetItem.STAY_UNTIL, about, stay.until()).add(SheetItem.STAY_END_REASON, about, stay.endReason());
        }
        act(stay, about, List.of(SheetItem.STAY_BASIS, SheetItem.STAY_BODY, SheetItem.STAY_ACT_DAY, SheetItem.STAY_REFERENCE), lines);
    }

    /** Court, day and reference are missing only where a court has to have ruled: not every ground is an act. */
    private static void act(StayRow stay, Serializable about, List<SheetItem> items, Lines lines) {
        Order order = stay.order() == null ? Order.NONE : stay.order();
        lines.add(items.getFirst(), about, stay.basis());
        boolean asked = BY_COURT.contains(stay.basis());
        List<Serializable> values = Arrays.asList(order.court(), order.issuedOn(), order.reference());
        for (int i = 0; i < values.size(); i++) {
            if (asked || values.get(i) != null) {
                lines.add(items.get(i + 1), about, values.get(i));
            }
        }
    }
}
