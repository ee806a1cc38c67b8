package pl.ostoja.placement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.law.LegalNumber;

/**
 * How many may live with a foster family at the same time (UWR art. 53, 61, 67). Children and adults who stay on fill a
 * place (PLC-7); a stay planned to begin later counts from its first day (PLC-15).
 */
public final class Capacity {

    private Capacity() {}

    /**
     * The most people a family may care for.
     *
     * @param rule PLC-4, PLC-5 or PLC-6
     */
    public record Limit(int places, String rule, String article) {}

    /**
     * A day on which one more would be too many.
     *
     * @param there how many would live there with the newcomer
     * @param adults how many of them are adults who stay on
     * @param freeFrom the first day from which a place would stay free, null when no end is known
     */
    record Crowd(LocalDate day, int there, int adults, LocalDate freeFrom) {}

    /** PLC-3: empty for a family that cares for its own kin only; the law states no limit. */
    public static Optional<Limit> limit(FamilyForms forms, LocalDate day, CareLaw law) {
        return forms.besideKinship().map(form -> {
            var home = form == FamilyForm.FAMILY_HOME;
            var places = law.whole(home ? LegalNumber.CAP_RDD : LegalNumber.CAP_FOSTER, day);
            if (forms.forms().contains(FamilyForm.KINSHIP)) {
                return new Limit(places, "PLC-6", home ? "art. 67 ust. 3 UWR" : "art. 67 ust. 2 UWR");
            }
            return home ? new Limit(places, "PLC-5", "art. 61 ust. 1 UWR") : new Limit(places, "PLC-4", "art. 53 ust. 1 UWR");
        });
    }

    /** How many places are taken on a day. */
    public static int taken(Collection<Resident> residents, LocalDate day) {
        return (int) residents.stream().filter(resident -> resident.fillsAPlaceOn(day)).count();
    }

    /** The first day of the stay [from, until) on which a newcomer would exceed the limit; empty when there is none. */
    static Optional<Crowd> firstCrowd(Collection<Resident> residents, LocalDate from, LocalDate until, int places) {
        return arrivals(residents, from, until)
                .filter(day -> taken(residents, day) >= places)
                .findFirst()
                .map(day -> crowd(residents, day, until, places));
    }

    private static Crowd crowd(Collection<Resident> residents, LocalDate day, LocalDate until, int places) {
        var there = residents.stream().filter(resident -> resident.fillsAPlaceOn(day)).toList();
        var adults = (int) there.stream().filter(Resident::adult).count();
        var freeFrom = residents.stream()
                .map(Resident::until)
                .filter(leaving -> leaving != null && leaving.isAfter(day))
                .sorted()
                .filter(leaving -> arrivals(residents, leaving, null).allMatch(d -> taken(residents, d) < places))
                .findFirst();
        return new Crowd(day, there.size() + 1, adults, freeFrom.orElse(null));
    }

    /** The first day of [from, until) with more residents than places. */
    static Optional<LocalDate> firstDayAbove(Collection<Resident> residents, LocalDate from, LocalDate until, int places) {
        return arrivals(residents, from, until).filter(day -> taken(residents, day) > places).findFirst();
    }

    /** The days on which the number of residents may be at its highest: the first day and every later arrival. */
    private static Stream<LocalDate> arrivals(Collection<Resident> residents, LocalDate from, LocalDate until) {
        var later = residents.stream()
                .map(Resident::since)
                .filter(day -> day.isAfter(from) && (until == null || day.isBefore(until)));
        return Stream.concat(Stream.of(from), later).sorted();
    }
}
