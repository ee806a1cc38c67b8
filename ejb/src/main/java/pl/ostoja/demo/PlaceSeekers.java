package pl.ostoja.demo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pl.ostoja.demo.county.ChildFile;
import pl.ostoja.demo.county.County;
import pl.ostoja.demo.county.FamilyFile;
import pl.ostoja.demo.county.Tie;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareForm;

/** Who in a county looks for a place, and who has one. */
final class PlaceSeekers {
    /** Families with so many children or fewer have a place, whatever their form. */
    static final int SURELY_FREE = 1;

    private static final int PLACES = 3;

    private final County county;
    private final LocalDate today;

    PlaceSeekers(County county) {
        this.county = county;
        this.today = county.order().today();
    }

    /** Brothers and sisters who live where nobody stays for long wait together: those of one mother. */
    Collection<List<ChildFile>> waiting() {
        Map<PersonId, PersonId> mothers = county.ties().stream()
                .filter(tie -> tie.kind() == KinshipKind.MOTHER)
                .collect(Collectors.toMap(Tie::person, Tie::relative, (first, again) -> first));
        return county.children().stream()
                .filter(PlaceSeekers::waits)
                .collect(Collectors.groupingBy(child -> mothers.getOrDefault(child.person(), child.person()), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** A brother and a sister whom nobody has taken in yet. */
    Optional<List<ChildFile>> twoWithNobody() {
        Map<LocalDate, List<ChildFile>> arrivals = county.children().stream()
                .filter(child -> child.stays().isEmpty() && !child.restricted())
                .collect(Collectors.groupingBy(ChildFile::registeredOn, TreeMap::new, Collectors.toList()));
        return arrivals.values().stream().filter(children -> children.size() == 2).findFirst();
    }

    /** Families that could take somebody. */
    List<FamilyFile> free() {
        return county.families().stream().filter(this::hasPlaces).toList();
    }

    boolean hasRoomFor(List<ChildFile> children, FamilyFile family) {
        return living(family) + children.size() <= PLACES;
    }

    private boolean hasPlaces(FamilyFile family) {
        FamilyForms forms = family.formsOn(today);
        return family.standingOn(today) == FamilyStanding.ACTIVE
                && !family.restricted()
                && forms.forms().contains(FamilyForm.NON_PROFESSIONAL)
                && living(family) <= SURELY_FREE;
    }

    private long living(FamilyFile family) {
        return county.children().stream().filter(child -> livesWith(child, family.id())).count();
    }

    private static boolean livesWith(ChildFile child, FosterFamilyId family) {
        return child.stays().stream().anyMatch(stay -> stay.end() == null && family.equals(stay.family()));
    }

    private static boolean waits(ChildFile child) {
        return !child.restricted()
                && child.stays().stream().anyMatch(stay -> stay.end() == null && (stay.form() == CareForm.EMERGENCY_FAMILY || stay.form() == CareForm.INTERVENTION_FACILITY));
    }
}
