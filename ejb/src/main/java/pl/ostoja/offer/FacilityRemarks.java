package pl.ostoja.offer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.Finding;
import pl.ostoja.placement.GroupAnswer;
import pl.ostoja.placement.WhereToLive;
import pl.ostoja.shared.Explanation;

/**
 * OFR-11: what speaks against an institution: children younger than the law wants there (UWR art. 95(1)) or older (art. 111(3)), families that could take them (KRO
 * art. 112⁷), too few places. It is said and kept, and forbids nothing: there are exceptions, and a person decides.
 */
final class FacilityRemarks {
    private FacilityRemarks() {}

    /**
     * Of one institution.
     *
     * @param free null if it is not known how many places there are
     * @param born when the children were
     * @param from the day on which they are to come
     */
    static List<Finding> of(CareForm type, Long free, Collection<LocalDate> born, LocalDate from, List<GroupAnswer> families, CareLaw law) {
        List<Finding> remarks = new ArrayList<>();
        int lowest = law.whole(LegalNumber.MIN_AGE_INSTITUTION_Y, from);
        long young = born.stream().filter(day -> from.isBefore(law.birthday(day, lowest))).count();
        if (type.hasLowestAge() && young > 0) {
            remarks.add(remark("art. 95 ust. 1 i 2 UWR", "young", young, lowest));
        }
        int highest = law.whole(LegalNumber.IOP_MAX_AGE_Y, from);
        long old = born.stream().filter(day -> !from.isBefore(law.birthday(day, highest))).count();
        if (type == CareForm.PRE_ADOPTION_CENTRE && old > 0) {
            remarks.add(remark("art. 111 ust. 3 UWR", "old", old));
        }
        long could = families.stream().filter(answer -> answer.verdict() != WhereToLive.Verdict.UNSUITABLE).count();
        if (could > 0) {
            remarks.add(remark("art. 112⁷ KRO", "families", could));
        }
        if (free != null && free < born.size()) {
            remarks.add(remark("art. 95, 109 i 111 UWR", "full", free, born.size()));
        }
        return remarks;
    }

    private static Finding remark(String article, String name, Object... args) {
        return new Finding("OFR-11", article, Explanation.of("offer.remark." + name, args), null);
    }
}
