package pl.ostoja.people;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** The last number given in one series of a centre and year. */
@Entity
@Table(name = "people_file_counter")
class FileCounter {
    record Id(
            @Column(name = "centre_id") UUID centre,
            @Column(name = "series") String series,
            @Column(name = "counted_year") int countedYear)
            implements Serializable {}

    @EmbeddedId
    private Id id;

    @Column(name = "last_number")
    private int last;

    protected FileCounter() {}

    FileCounter(Id id, int last) {
        this.id = id;
        this.last = last;
    }

    int next() {
        return ++last;
    }
}
