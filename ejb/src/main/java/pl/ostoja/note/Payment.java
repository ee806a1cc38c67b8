package pl.ostoja.note;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.settlement.Grosze;

/** Money that came from a debtor. */
@Entity
@Audited("NOTE_PAYMENT")
@Table(name = "note_payment")
@SQLRestriction("removed_on is null")
class Payment extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PaymentId id;

    @Embedded
    private PaymentContent content;

    protected Payment() {}

    Payment(PaymentId id, CentreId centre, PaymentContent content) {
        super(centre);
        this.id = id;
        this.content = content;
    }

    TerytCode debtor() {
        return content.debtor();
    }

    PaymentContent content() {
        return content;
    }

    Allocation.Credit credit() {
        return new Allocation.Credit(id.value(), content.paidOn(), Grosze.of(content.amount()), content.note());
    }

    PaymentDetails details() {
        return new PaymentDetails(id, content, version());
    }

    @Override
    public UUID auditId() {
        return id.value();
    }
}
