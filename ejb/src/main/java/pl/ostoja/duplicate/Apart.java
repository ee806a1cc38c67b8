package pl.ostoja.duplicate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;

/** A decision that two who look like one are two: when, and by what they were told apart. */
@MappedSuperclass
abstract class Apart extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ToldApartId id;

    @Column(name = "reason")
    private String reason;

    @Column(name = "told_on")
    private LocalDate on;

    protected Apart() {}

    Apart(CentreId centre, ToldApartId id, String reason, LocalDate today) {
        super(centre);
        this.id = id;
        this.reason = reason;
        this.on = today;
    }

    ToldApartId id() {
        return id;
    }

    ToldApartDetails details() {
        return new ToldApartDetails(id, reason, on, version());
    }

    @Override
    public UUID auditId() {
        return id.value();
    }
}
