package pl.ostoja.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A piece of a file's content; the databases take values of a limited size only. */
@Entity
@Immutable
@Table(name = "job_file_part")
@IdClass(StoredFilePart.Key.class)
class StoredFilePart {
    static final int SIZE = 500_000;

    record Key(UUID file, int number) implements Serializable {}

    @Id
    @Column(name = "file_id")
    private UUID file;

    @Id
    @Column(name = "part_number")
    private int number;

    @Column(name = "content")
    private byte[] content;

    protected StoredFilePart() {}

    StoredFilePart(UUID file, int number, byte[] content) {
        this.file = file;
        this.number = number;
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
