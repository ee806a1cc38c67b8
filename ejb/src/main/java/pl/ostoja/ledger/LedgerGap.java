package pl.ostoja.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import pl.ostoja.placement.ChildId;
import pl.ostoja.settlement.Missing;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Ids;
import pl.ostoja.shared.Period;

/** Days of a child that a run could not settle, and why. Once it is known what they cost, they make correcting lines. */
@Entity
@Table(name = "ledger_gap")
class LedgerGap {
    @Id
    private UUID id;

    @Embedded
    private RunId run;

    @Column(name = "child_id")
    private UUID child;

    @Embedded
    private Period period;

    @Column(name = "why")
    private String why;

    protected LedgerGap() {}

    LedgerGap(RunId run, UUID child, Missing missing) {
        this.id = Ids.next();
        this.run = run;
        this.child = child;
        this.period = missing.days();
        this.why = missing.why().toJson();
    }

    GapRow row(String name) {
        return new GapRow(new ChildId(child), name, period.since(), period.until(), Explanation.fromJson(why));
    }
}
