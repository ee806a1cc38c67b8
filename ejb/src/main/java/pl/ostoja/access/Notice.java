package pl.ostoja.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Ids;

/** Something an account should know of: a sentence and where to look. */
@Entity
@Table(name = "access_notice")
class Notice {
    @Id
    private UUID id;

    @Embedded
    private AccountId account;

    @Column(name = "content")
    private String content;

    @Column(name = "link")
    private String link;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected Notice() {}

    Notice(AccountId account, Explanation content, String link, Instant now) {
        this.id = Ids.next();
        this.account = account;
        this.content = content.toJson();
        this.link = link;
        this.createdAt = now;
    }

    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    AccountId account() {
        return account;
    }

    NoticeRow row() {
        return new NoticeRow(id, Explanation.fromJson(content), link, createdAt, readAt != null);
    }
}
