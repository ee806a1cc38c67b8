package pl.ostoja.note;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.time.Instant;

/** From whom and to whom, as it stood on the day of issue, and who issued it when. */
@Embeddable
record NoteParties(
        @Embedded
                @AttributeOverride(name = "name", column = @Column(name = "issuer_name"))
                @AttributeOverride(name = "street", column = @Column(name = "issuer_street"))
                @AttributeOverride(name = "postalCode", column = @Column(name = "issuer_postal_code"))
                @AttributeOverride(name = "town", column = @Column(name = "issuer_town"))
                @AttributeOverride(name = "nip.value", column = @Column(name = "issuer_nip"))
                @AttributeOverride(name = "account.value", column = @Column(name = "issuer_account"))
                Party issuer,
        @Embedded
                @AttributeOverride(name = "name", column = @Column(name = "recipient_name"))
                @AttributeOverride(name = "street", column = @Column(name = "recipient_street"))
                @AttributeOverride(name = "postalCode", column = @Column(name = "recipient_postal_code"))
                @AttributeOverride(name = "town", column = @Column(name = "recipient_town"))
                @AttributeOverride(name = "nip.value", column = @Column(name = "recipient_nip"))
                @AttributeOverride(name = "account.value", column = @Column(name = "recipient_account"))
                Party recipient,
        @Column(name = "issued_by") String issuedBy,
        @Column(name = "issued_at") Instant issuedAt)
        implements Serializable {}
