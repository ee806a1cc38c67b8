package pl.ostoja.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** A form's text, kept until it is sent. People write it by statements only, see {@link DraftService#keep}. */
@Entity
@Table(name = "access_draft")
class Draft {
    @Id
    private UUID id;

    @Embedded
    private AccountId account;

    @Column(name = "form_key")
    private String form;

    @Column(name = "body")
    private String body;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected Draft() {}

    Draft(AccountId account, String form, String body, Instant savedAt) {
        this.id = Ids.next();
        this.account = account;
        this.form = form;
        this.body = body;
        this.savedAt = savedAt;
    }
}
