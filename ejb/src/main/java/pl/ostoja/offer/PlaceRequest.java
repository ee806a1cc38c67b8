package pl.ostoja.offer;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;

/** A place is looked for. */
@Entity
@Audited("PLACE_REQUEST")
@Table(name = "offer_request")
@SQLRestriction("removed_on is null")
class PlaceRequest extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RequestId id;

    @Column(name = "made_on")
    private LocalDate madeOn;

    @Embedded
    private RequestContent content;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "split_from"))
    private RequestId splitFrom;

    @Column(name = "split_reason")
    private String splitReason;

    protected PlaceRequest() {}

    PlaceRequest(RequestId id, CentreId centre, LocalDate madeOn, RequestContent content) {
        super(centre);
        this.id = id;
        this.madeOn = madeOn;
        this.content = content;
    }

    /** For some of the brothers and sisters, apart from the others, whose request stays this one (OFR-9). */
    PlaceRequest split(RequestId apart, LocalDate today, String reason) {
        PlaceRequest other = new PlaceRequest(apart, centre(), today, content);
        other.splitFrom = id;
        other.splitReason = reason;
        return other;
    }

    void correct(RequestContent corrected) {
        content = corrected;
    }

    void withdraw(LocalDate on, String why) {
        withdrawnOn = on;
        withdrawnReason = why;
    }

    boolean isWithdrawn() {
        return withdrawnOn != null;
    }

    RequestId id() {
        return id;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    RequestContent content() {
        return content;
    }

    LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    String withdrawnReason() {
        return withdrawnReason;
    }

    RequestId splitFrom() {
        return splitFrom;
    }

    String splitReason() {
        return splitReason;
    }

    @Override
    public UUID auditId() {
        return id.value();
    }
}
