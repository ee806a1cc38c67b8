package pl.ostoja.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Where the expenses of one category stand in the budget from a month on.
 *
 * @param validFrom the first day of the first month
 * @param basis the regulation with its article, the grant or the contract that says so
 */
@Embeddable
public record ClassifiedContent(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "category") Category category,
        @NotNull @Valid @Embedded Classification classification,
        @NotNull @Column(name = "valid_from") LocalDate validFrom,
        @NotBlank @Size(max = 200) @Column(name = "basis") String basis)
        implements Serializable {}
