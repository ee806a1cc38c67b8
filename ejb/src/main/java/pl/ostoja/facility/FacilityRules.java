package pl.ostoja.facility;

import java.time.LocalDate;
import java.util.function.LongSupplier;
import pl.ostoja.law.Law;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.StayFacts;
import pl.ostoja.shared.BusinessRuleViolation;

/** What can be written down of an institution, and who can come there. */
public final class FacilityRules {
    private FacilityRules() {}

    /** FAC-1: an institution is no family, and lies in a county. */
    static void check(FacilityContent content) {
        if (content.type().isFamilyBased()) {
            throw violation("FAC-1", "type", content.type());
        }
        if (!content.county().isCounty()) {
            throw violation("FAC-1", "county", content.county().value());
        }
    }

    /** FAC-2: it has no more places than the act gives its type; more with the permit of the voivode, and of some types only so many (UWR art. 95, 109, 111). */
    static void checkPlaces(FacilityContent content, Law law) {
        boolean permitted = content.morePermit() != null && !content.morePermit().isBlank();
        Integer most = permitted ? mostWithPermit(content.type(), law) : Integer.valueOf(law.whole(most(content.type())));
        if (content.places() != null && most != null && content.places() > most) {
            throw violation("FAC-2", "places", content.type(), most);
        }
    }

    static LegalNumber most(CareForm type) {
        return switch (type) {
            case FAMILY_TYPE_FACILITY -> LegalNumber.CAP_POW_FAMILY;
            case REGIONAL_THERAPEUTIC_FACILITY -> LegalNumber.CAP_RPOT;
            case PRE_ADOPTION_CENTRE -> LegalNumber.CAP_IOP;
            default -> LegalNumber.CAP_POW;
        };
    }

    /** Null where the act names no number. */
    private static Integer mostWithPermit(CareForm type, Law law) {
        return switch (type) {
            case FAMILY_TYPE_FACILITY -> law.whole(LegalNumber.CAP_POW_FAMILY_SIBLINGS);
            case REGIONAL_THERAPEUTIC_FACILITY -> law.whole(LegalNumber.CAP_RPOT_EXT);
            case PRE_ADOPTION_CENTRE -> law.whole(LegalNumber.CAP_IOP);
            default -> null;
        };
    }

    /** FAC-20: how many help at least in a facility of the family type with so many children (UWR art. 99(2)). */
    static int helpers(CareForm type, long children, Law law) {
        if (type != CareForm.FAMILY_TYPE_FACILITY || children <= law.whole(LegalNumber.HELPER_FACILITY_CHILDREN)) {
            return 0;
        }
        return children <= law.whole(LegalNumber.SECOND_HELPER_FACILITY_CHILDREN) ? 1 : 2;
    }

    /** FAC-3: a stay of the child is spent in an institution of the form that the stay has. */
    static void check(StaySpent spent, CareForm type, CareFacts care) {
        boolean fits = care.stays().stream().anyMatch(stay -> stay.id().equals(spent.stay().value()) && stay.form() == type);
        if (!fits) {
            throw violation("FAC-3", "ofStay", type);
        }
    }

    /** FAC-3: where stays are spent, its type stays what it was: they have the form of that type. */
    static void checkType(CareForm before, CareForm after, boolean lived) {
        if (lived && before != after) {
            throw violation("FAC-3", "typeOfStays", before);
        }
    }

    /** FAC-5: nobody has lived there since it closed, also by a stay that was written down or corrected later. */
    static void checkWorked(LocalDate closedOn, StayFacts stay) {
        if (closedOn != null && (stay.until() == null || stay.until().isAfter(closedOn))) {
            throw violation("FAC-5", "closedThen", closedOn);
        }
    }

    /**
     * FAC-4: a child comes to an institution that works on the day, with its permit, and that has a place for it. Whom the Police or somebody in need brings to
     * an intervention facility is taken in beyond its places (UWR art. 103(3)).
     *
     * @param taken places taken on that day or on a later one
     */
    static void checkRoom(FacilityContent content, LocalDate closedOn, long taken, LegalBasis basis, LocalDate day) {
        if (closedOn != null && !day.isBefore(closedOn)) {
            throw violation("FAC-4", "closed", closedOn);
        }
        if (content.permitUntil() != null && day.isAfter(content.permitUntil())) {
            throw violation("FAC-4", "permitEnded", content.permitUntil());
        }
        if (!isTakenInBeyond(content, basis) && content.places() != null && taken >= content.places()) {
            throw violation("FAC-4", "full", content.name(), content.places());
        }
    }

    /**
     * FAC-6: where the act gives a number that only the permit of the voivode exceeds, it is exceeded only while as many of those who live there are away in a
     * facility of the list (UWR art. 95(3a)).
     *
     * @param taken as for {@link #checkRoom}
     * @param away how many of those are away on the day; asked only where it matters
     */
    static void checkBeyond(FacilityContent content, long taken, LongSupplier away, LegalBasis basis, Law law) {
        int most = law.whole(LegalNumber.CAP_POW);
        boolean exceeds = most(content.type()) == LegalNumber.CAP_POW && content.places() != null && content.places() > most && taken >= most;
        if (exceeds && !isTakenInBeyond(content, basis) && taken - away.getAsLong() >= most) {
            throw violation("FAC-6", "nobodyAway", content.name(), most);
        }
    }

    private static boolean isTakenInBeyond(FacilityContent content, LegalBasis basis) {
        return content.type() == CareForm.INTERVENTION_FACILITY && (basis.onlyEmergency() || basis == LegalBasis.ART_12A);
    }

    /** FAC-5: it closes when nobody lives there and no place is kept for anybody, not in the future. */
    static void checkClosing(LocalDate on, long livingThere, long kept, LocalDate today) {
        if (on != null && on.isAfter(today)) {
            throw violation("FAC-5", "closedInTheFuture", on);
        }
        if (on != null && livingThere > 0) {
            throw violation("FAC-5", "childrenLiveThere", livingThere);
        }
        if (on != null && kept > 0) {
            throw violation("FAC-5", "placesKept", kept);
        }
    }

    private static BusinessRuleViolation violation(String rule, String name, Object... args) {
        return new BusinessRuleViolation(rule, "facility.violation." + name, args);
    }
}
