package pl.ostoja.demo.county;

import java.util.ArrayList;
import java.util.List;
import pl.ostoja.law.LawBook;

/** Invents one county, step by step. The same order gives the same county, to the last identifier. */
public final class CountyGenerator {
    private final CountyBasis basis;
    private final Inhabitants inhabitants;

    private CountyGenerator(CountyBasis basis) {
        this.basis = basis;
        inhabitants = new Peopling(basis).settle();
    }

    /** @param book by whose numbers terms run and places are counted */
    public static County county(CountyOrder order, LawBook book) {
        return new CountyGenerator(CountyBasis.of(order, book)).invent();
    }

    private County invent() {
        FamilyFiles families = new FamilyFiles(basis, inhabitants);
        families.tell();
        Offices offices = new Offices(basis, inhabitants);
        Office office = offices.open();
        List<FamilyFile> familyFiles = families.all();
        ChildFiles children = new ChildFiles(basis);
        List<ChildFile> told = children.of(inhabitants.children());
        Qualifying qualifying = new Qualifying(basis.chances().ofCandidates, basis.order());
        List<Qualified> qualified = new ArrayList<>(inhabitants.families().stream().map(qualifying::of).toList());
        Candidates candidates = candidates(qualifying);
        qualified.addAll(candidates.qualified());
        Assisting assisting = new Assisting(basis, inhabitants, office.workers());
        assisting.begin(offices.assisted());
        List<Complained> complained = complained(office);
        List<ChildFile> childFiles = failing().told(children.withOneDoubled(told, inhabitants.waiting().getFirst()), complained);
        List<AssistedFamily> assisted = assisting.families();
        List<Appointed> appointed = new Appointing(basis.chances().ofCoordinators, office.caseloads()).all();
        return new County(
                basis.order(), basis.settings(), basis.registry().people(), basis.registry().ties(), familyFiles, candidates.files(), qualified, childFiles,
                assisted, assisting.work(assisted), assisting.helping(assisted), assisting.guarded(assisted, childFiles),
                awayAtTimes(office.holding(assisting.held())).naming(complained), appointed, families.coordinated(familyFiles, appointed), complained,
                basis.numbers().last());
    }

    private Candidates candidates(Qualifying qualifying) {
        Candidates candidates =
                new Candidates(basis.chances().ofCandidates, basis.order(), basis.foundry(), qualifying, basis.numbers().of("CANDIDATE", "KZ"));
        candidates.apply();
        return candidates;
    }

    private List<Complained> complained(Office office) {
        return new Complaining(basis.chances().ofCoordinators, basis.today(), office, inhabitants.families(), inhabitants.children()).all();
    }

    private Failing failing() {
        return new Failing(basis.order(), new Papers(basis.chances().ofRefusals, basis.order()));
    }

    private Office awayAtTimes(Office office) {
        StaffAway away = new StaffAway(basis.chances().ofStaff, basis.order(), office);
        return office.with(away.absences(), away.works());
    }
}
