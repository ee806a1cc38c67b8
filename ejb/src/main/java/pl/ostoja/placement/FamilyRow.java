package pl.ostoja.placement;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.ProfessionalKind;

/**
 * One line of a list of families, as of today.
 *
 * @param forms null if the family holds none today
 * @param town where the family lives, which is not secret
 * @param taken places taken, those of restricted children included
 * @param limit null if the law states no limit
 * @param free never less than 0, and 0 unless the family is active (PLC-1); null if the law states no limit
 */
public record FamilyRow(
        FosterFamilyId id,
        String fileNumber,
        String label,
        String town,
        FamilyForms forms,
        FamilyStanding standing,
        boolean ready,
        int taken,
        Integer limit,
        Integer free,
        String coordinator,
        boolean restricted)
        implements Serializable {

    /** As the query gives it. */
    public FamilyRow(
            UUID id,
            String fileNumber,
            String label,
            String town,
            Boolean kinship,
            FamilyForm form,
            ProfessionalKind kind,
            FamilyStanding standing,
            boolean ready,
            long taken,
            Integer limit,
            String coordinator,
            boolean restricted) {
        this(
                new FosterFamilyId(id),
                fileNumber,
                label,
                town,
                kinship == null ? null : forms(kinship, form, kind),
                standing == null ? FamilyStanding.NOT_YET_QUALIFIED : standing,
                ready,
                (int) taken,
                form == null ? null : limit,
                form == null ? null : Integer.valueOf(standing == FamilyStanding.ACTIVE ? Math.max(0, limit - (int) taken) : 0),
                coordinator,
                restricted);
    }

    private static FamilyForms forms(boolean kinship, FamilyForm form, ProfessionalKind kind) {
        Set<FamilyForm> forms = EnumSet.noneOf(FamilyForm.class);
        if (kinship) {
            forms.add(FamilyForm.KINSHIP);
        }
        if (form != null) {
            forms.add(form);
        }
        return new FamilyForms(forms, kind);
    }
}
