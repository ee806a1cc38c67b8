package pl.ostoja.settlement;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import pl.ostoja.centre.CentreId;
import pl.ostoja.placement.ChildId;

/** A fact about one child; it is seen through its child. */
@MappedSuperclass
abstract class ChildFact extends RecordedFact {
    @Embedded
    private ChildId child;

    protected ChildFact() {}

    protected ChildFact(CostFactId id, CentreId centre, ChildId child) {
        super(id, centre);
        this.child = child;
    }

    ChildId child() {
        return child;
    }

    @Override
    public UUID auditSubject() {
        return child.value();
    }
}
