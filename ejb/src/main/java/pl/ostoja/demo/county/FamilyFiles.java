package pl.ostoja.demo.county;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.shared.Period;

/** What becomes of the families with the children who live with them, and what of it stands in their files. */
final class FamilyFiles {
    private final CountyBasis basis;
    private final Inhabitants inhabitants;

    FamilyFiles(CountyBasis basis, Inhabitants inhabitants) {
        this.basis = basis;
        this.inhabitants = inhabitants;
    }

    /** Their years as foster families. */
    void tell() {
        Chances chances = basis.chances();
        Registry registry = basis.registry();
        List<FamilyDraft> families = inhabitants.families();
        List<ChildDraft> children = inhabitants.children();
        FamilyLives lives = new FamilyLives(chances.ofStays, chances.ofRarities, registry, basis.today(), children);
        families.forEach(lives::go);
        new Agreements(basis.law(), families).writeDown(children);
        Evaluations evaluations = new Evaluations(chances.ofEvaluations, basis.law(), basis.today(), children);
        families.forEach(evaluations::make);
        AnnouncedRests rests = new AnnouncedRests(chances.ofRests, basis.today(), children);
        families.forEach(rests::announce);
        Homes homes = new Homes(chances.ofHomes, registry, basis.today(), basis.law(), children);
        families.forEach(homes::furnish);
        families.forEach(new Agreeing(chances.ofContracts, basis.today())::tell);
    }

    /** Numbered in the order in which they came. */
    List<FamilyFile> all() {
        return inhabitants.families().stream()
                .sorted(Comparator.comparing((FamilyDraft family) -> family.since).thenComparing(family -> family.id.value()))
                .map(family -> family.done("RZ " + basis.numbers().next("FAMILY", family.since)))
                .toList();
    }

    /** How those were coordinated that ever were. */
    List<Coordinated> coordinated(List<FamilyFile> files, List<Appointed> appointed) {
        CoordinatorReports reports = new CoordinatorReports(basis.chances().ofReports, basis.today());
        Map<FosterFamilyId, List<Appointed>> byFamily = appointed.stream().collect(Collectors.groupingBy(Appointed::family));
        return files.stream().filter(file -> byFamily.containsKey(file.id())).map(file -> coordinated(file, byFamily.get(file.id()), reports)).toList();
    }

    private static Coordinated coordinated(FamilyFile file, List<Appointed> appointed, CoordinatorReports reports) {
        List<Period> days = appointed.stream().flatMap(one -> one.days(file.evaluated().endedOn()).stream()).toList();
        return new Coordinated(file.id(), days, reports.of(days));
    }
}
