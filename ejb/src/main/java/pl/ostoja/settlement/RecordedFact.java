package pl.ostoja.settlement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;

/** A fact from which costs follow, as somebody wrote it down. */
@MappedSuperclass
abstract class RecordedFact extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CostFactId id;

    protected RecordedFact() {}

    protected RecordedFact(CostFactId id, CentreId centre) {
        super(centre);
        this.id = id;
    }

    CostFactId id() {
        return id;
    }

    @Override
    public UUID auditId() {
        return id.value();
    }
}
