package pl.ostoja.note;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** NOT-12: the place of a note among those of its centre and year, without gaps, and how it was written. */
@Embeddable
record NoteNumber(
        @Column(name = "number") String value, @Column(name = "series_year") int year, @Column(name = "series_number") int inYear)
        implements Serializable {

    static NoteNumber of(NumberPattern pattern, int year, int inYear) {
        return new NoteNumber(pattern.number(year, inYear), year, inYear);
    }
}
