package pl.ostoja.placement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * May this child live with this family (UWR art. 41, 53, 58-61, 67, 74)? All rules are asked, so that the answer names
 * everything that stands in the way and what would help. One rule, one method:
 *
 * <p>PLC-1 standing · PLC-2 and PLC-3 kinship · PLC-4 to PLC-8 places, adults who stay on and siblings · PLC-9 and PLC-10
 * what an emergency family may refuse · PLC-11 and PLC-12 specialist families · PLC-13 who takes children in an
 * emergency · PLC-14 respite · PLC-15 places on later days · PLC-16 readiness · PLC-17 to PLC-19 what the law prefers · FST-36 and
 * FST-37 what the family wishes, and what its worker thinks it could take on.
 */
public final class Matching {

    private Matching() {}

    /**
     * The answer for one candidate.
     *
     * @param residents who lives or will live with the family; stays of the candidate itself are left out of the count
     * @param law read as of the candidate's first day
     */
    public static Suitability judge(
            FamilyOnDay family, Collection<Resident> residents, Candidate candidate, CareLaw law) {
        return new MatchingCase(family, others(residents, candidate), candidate, false, law).answer();
    }

    /**
     * The answers for brothers and sisters who come on the same occasion, each counted with those before it; in the order
     * given. All may come only if each answer allows it.
     */
    public static List<Suitability> judgeTogether(
            FamilyOnDay family, Collection<Resident> residents, List<Candidate> siblings, CareLaw law) {
        var there = new ArrayList<>(residents);
        var answers = new ArrayList<Suitability>(siblings.size());
        for (var sibling : siblings) {
            var question = new MatchingCase(family, others(there, sibling), sibling, siblings.size() > 1, law);
            answers.add(question.answer());
            there.removeIf(resident -> resident.person().equals(sibling.person()));
            there.add(asResident(sibling));
        }
        return answers;
    }

    private static List<Resident> others(Collection<Resident> residents, Candidate candidate) {
        return residents.stream()
                .filter(resident -> !resident.person().equals(candidate.person()))
                .toList();
    }

    /** Who would live there if the candidate came. */
    static List<Resident> with(Collection<Resident> residents, Candidate candidate) {
        return Stream.concat(others(residents, candidate).stream(), Stream.of(asResident(candidate))).toList();
    }

    static Resident asResident(Candidate candidate) {
        return new Resident(
                candidate.person(),
                candidate.from(),
                candidate.until(),
                candidate.basis() == LegalBasis.ADULT_STAY,
                candidate.disabled(),
                candidate.underJuvenileAct(),
                candidate.basis() == LegalBasis.RESPITE_CONTRACT);
    }
}
