package pl.ostoja.fostering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * That the coordinator reported to the organiser on the work with a family; the report itself stays in the file.
 *
 * @param year of which it tells
 * @param since day on which it was handed in
 */
@Embeddable
public record CoordinatorReportContent(
        @Min(2012) @Max(2200) @Column(name = "of_year") int year, @NotNull @Column(name = "since") LocalDate since, @Size(max = 500) @Column(name = "remark") String remark)
        implements DatedContent, Serializable {

    /** It is of one day. */
    @Override
    public LocalDate until() {
        return since;
    }
}
