package pl.ostoja.qualification;

import java.util.UUID;
import java.util.function.Supplier;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.fostering.FosterFamilyId;

/** Candidates and papers of a {@link Seeding}. */
public final class QualificationSeeds {
    private final Seeding seeding;
    private final CentreId centre;
    private final QualificationLaw law;

    /** @param law by which the spans are reckoned */
    public QualificationSeeds(Seeding seeding, CentreId centre, QualificationLaw law) {
        this.seeding = seeding;
        this.centre = centre;
        this.law = law;
    }

    public void step(StepId id, FosterFamilyId family, StepContent content, Entered entered) {
        seeding.made(new Step(id, centre, family, content), id.value(), entered).done();
    }

    public void check(CheckId id, FosterFamilyId family, CheckContent content, Entered entered) {
        seeding.made(new Check(id, centre, family, content), id.value(), entered).done();
    }

    public void exemption(ExemptionId id, FosterFamilyId family, ExemptionContent content, String grantedBy, Entered entered) {
        seeding.made(new Exemption(id, centre, family, content, grantedBy), id.value(), entered).done();
    }

    /** How the family stands, as it is stored. */
    public void spans(QualificationFacts facts, Supplier<UUID> ids) {
        Span.all(facts, law).forEach(span -> seeding.row(new StoredSpan(centre, new FosterFamilyId(facts.file().family()), span), ids.get()));
    }
}
