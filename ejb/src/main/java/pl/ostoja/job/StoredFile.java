package pl.ostoja.job;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Name and type of a file that a job reads or made; its content lies in parts. */
@Entity
@Table(name = "job_file")
class StoredFile {
    enum Purpose {
        INPUT,
        RESULT
    }

    @Id
    private UUID id;

    @Embedded
    private JobId job;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private Purpose purpose;

    @Column(name = "name")
    private String name;

    @Column(name = "content_type")
    private String contentType;

    protected StoredFile() {}

    StoredFile(JobId job, Purpose purpose, String name, String contentType) {
        this.id = Ids.next();
        this.job = job;
        this.purpose = purpose;
        this.name = name;
        this.contentType = contentType;
    }

    UUID id() {
        return id;
    }

    JobId job() {
        return job;
    }

    String name() {
        return name;
    }

    String contentType() {
        return contentType;
    }
}
