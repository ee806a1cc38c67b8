package pl.ostoja.fostering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Who complained. Shown when it is asked for, to those who are named for the complaint, and never kept in the trail.
 *
 * @param name null of somebody anonymous
 * @param contact telephone or address, null if it is not known
 */
@Embeddable
public record Reporter(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "reporter_kind") ReporterKind kind,
        @Size(max = 200) @Column(name = "reporter_name") String name,
        @Size(max = 200) @Column(name = "reporter_contact") String contact)
        implements Serializable {

    boolean isNamed() {
        return !blank(name) || !blank(contact);
    }

    boolean hasName() {
        return !blank(name);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
