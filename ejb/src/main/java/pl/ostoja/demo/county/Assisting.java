package pl.ostoja.demo.county;

import java.util.List;

/** The work with families that have an assistant, and what others do about them. */
final class Assisting {
    private final CountyBasis basis;
    private final Inhabitants inhabitants;
    private final AssistedFamilies assisted;

    Assisting(CountyBasis basis, Inhabitants inhabitants, List<Office.Worker> workers) {
        this.basis = basis;
        this.inhabitants = inhabitants;
        assisted = new AssistedFamilies(
                basis.chances().ofAssistance, basis.today(), basis.registry(), basis.names(), workers, basis.numbers().of("ASSISTANCE", "AR"));
    }

    /** Those of the children, and others that have none in care. */
    void begin(List<Caseloads.Assists> ofChildren) {
        ofChildren.forEach(assisted::ofChildren);
        assisted.others();
    }

    /** Who is responsible for them. */
    List<Office.Holds> held() {
        return assisted.held();
    }

    /** With what courts ordered and asked about them. */
    List<AssistedFamily> families() {
        FamilyCourts courts = new FamilyCourts(basis.chances().ofFamilyCourts, basis.order());
        return assisted.families().stream().map(family -> family.atCourt(courts.of(family))).toList();
    }

    List<FamilyWork> work(List<AssistedFamily> families) {
        FamilyWorks works = new FamilyWorks(basis.chances().ofFamilyWork, basis.today(), inhabitants.children());
        return families.stream().flatMap(family -> works.of(family).stream()).toList();
    }

    List<HelpingFamily> helping(List<AssistedFamily> families) {
        return new HelpingFamilies(basis.chances().ofSupport, basis.order(), basis.numbers().of("SUPPORTING_FAMILY", "RW")).of(families);
    }

    List<GuardedFamily> guarded(List<AssistedFamily> families, List<ChildFile> children) {
        return new Violence(basis.chances().ofViolence, basis.order(), children).among(families);
    }
}
