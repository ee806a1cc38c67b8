package pl.ostoja.placement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.shared.Pesel;

/**
 * One line of a list of children. What concerns the stay is of today and null outside of care.
 *
 * @param family null outside of families, and if the caller may not see the family
 * @param place name of the family or the institution
 * @param since first day of the stay
 * @param nextDuty legal day of the next open duty
 * @param origin TERYT code of the municipality of origin
 * @param originName its name; null if it is not known
 */
public record ChildRow(
        ChildId id,
        String fileNumber,
        String firstName,
        String lastName,
        LocalDate born,
        boolean bornEstimated,
        Pesel pesel,
        boolean restricted,
        CareForm form,
        FosterFamilyId family,
        String place,
        LocalDate since,
        String coordinator,
        LocalDate nextDuty,
        String origin,
        String originName)
        implements Serializable {

    /** As the query gives it. */
    public ChildRow(
            UUID id,
            String fileNumber,
            String firstName,
            String lastName,
            LocalDate born,
            boolean bornEstimated,
            String pesel,
            boolean restricted,
            CareForm form,
            UUID family,
            String familyLabel,
            String placeName,
            LocalDate since,
            String coordinator,
            LocalDate nextDuty,
            String origin) {
        this(
                new ChildId(id),
                fileNumber,
                firstName,
                lastName,
                born,
                bornEstimated,
                pesel == null ? null : new Pesel(pesel),
                restricted,
                form,
                family == null ? null : new FosterFamilyId(family),
                familyLabel == null ? placeName : familyLabel,
                since,
                coordinator,
                nextDuty,
                origin,
                null);
    }

    ChildRow from(Map<TerytCode, String> names) {
        return new ChildRow(
                id, fileNumber, firstName, lastName, born, bornEstimated, pesel, restricted, form, family, place, since, coordinator, nextDuty, origin,
                origin == null ? null : names.get(new TerytCode(origin)));
    }

    public String name() {
        return firstName + " " + lastName;
    }
}
