package pl.ostoja.settlement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.placement.ChildId;

/** A {@link PayerDecision}: what was decided is kept beside what it was decided from, because a decision stands until somebody decides anew. */
@Entity
@Audited("PAYERS")
@Table(name = "settlement_payers")
@SQLRestriction("removed_on is null")
class RecordedPayers extends ChildFact {
    @Embedded
    private PayersContent content;

    @Enumerated(EnumType.STRING)
    @Column(name = "basis")
    private Liability.Basis basis;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "county"))
    private TerytCode county;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "municipality"))
    private TerytCode municipality;

    @Enumerated(EnumType.STRING)
    @Column(name = "excluded")
    private NotShared excluded;

    protected RecordedPayers() {}

    RecordedPayers(CostFactId id, CentreId centre, ChildId child, PayersContent content, Liability.Found found) {
        super(id, centre, child);
        decide(content, found);
    }

    final void decide(PayersContent decidedFrom, Liability.Found found) {
        content = decidedFrom;
        basis = found.basis();
        county = found.county();
        municipality = found.municipality();
        excluded = found.excluded();
    }

    /** SET-32: whether care began before 2012 is asked of the stays as they are known (law.md 20.20), not as they were when somebody decided. */
    PayerDecision fact() {
        if (excluded == NotShared.BEFORE_2012) {
            return new PayerDecision(id().value(), content.since(), content.lostFrom(), county, content.municipality(), null);
        }
        return new PayerDecision(id().value(), content.since(), content.lostFrom(), county, municipality, excluded);
    }

    PayersDetails details() {
        Liability.Found found = new Liability.Found(basis, county, municipality, excluded);
        return new PayersDetails(id(), child(), content, basis, county, municipality, excluded, found.why(), version());
    }
}
