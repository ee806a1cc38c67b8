package pl.ostoja.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.Comparator;

/**
 * Where an expense stands in the budget (<i>klasyfikacja budżetowa</i>).
 *
 * @param division <i>dział</i>, such as 855
 * @param chapter <i>rozdział</i>, such as 85508
 */
@Embeddable
public record Classification(
        @NotNull @Pattern(regexp = "[0-9]{3}") @Column(name = "budget_division") String division,
        @NotNull @Pattern(regexp = "[0-9]{5}") @Column(name = "budget_chapter") String chapter,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "task") TaskKind task,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "fund_source") FundSource source)
        implements Serializable, Comparable<Classification> {
    static final Classification OF_FAMILIES = new Classification("855", "85508", TaskKind.OWN, FundSource.COUNTY);
    static final Classification OF_INSTITUTIONS = new Classification("855", "85510", TaskKind.OWN, FundSource.COUNTY);

    private static final Comparator<Classification> ORDER = Comparator.comparing(Classification::chapter)
            .thenComparing(Classification::division)
            .thenComparing(Classification::task)
            .thenComparing(Classification::source);

    @Override
    public int compareTo(Classification other) {
        return ORDER.compare(this, other);
    }
}
