package pl.ostoja.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.centre.CentreId;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyId;

/** The papers of a family and how it came to them, for the areas above, who have asked for the right and for the family. */
@ApplicationScoped
public class FamilyPapers {
    @Inject
    QualificationRecords records;

    /** Those that were found good, the latest first. */
    public List<PaperHeld> held(FosterFamilyId family, Set<FamilyForm> forms, CentreId centre) {
        QualificationLaw law = records.law(centre);
        return records.checks(List.of(family.value())).stream()
                .map(Check::content)
                .filter(CheckContent::met)
                .sorted(Comparator.comparing(CheckContent::issuedOn).reversed())
                .map(content -> new PaperHeld(content, law.validUntil(content, forms)))
                .toList();
    }

    /** In time. */
    public List<StepContent> steps(FosterFamilyId family) {
        List<UUID> one = List.of(family.value());
        return records.steps(one).stream().map(Step::content).sorted(StepContent.IN_TIME).toList();
    }
}
