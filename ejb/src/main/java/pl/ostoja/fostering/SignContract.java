package pl.ostoja.fostering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The county and the family make a contract.
 *
 * @param until last day agreed
 * @param basis the request that it settles, or why none is known
 */
public record SignContract(@NotNull FosterFamilyId family, @NotNull LocalDate since, @NotNull LocalDate until, @NotNull @Valid ContractBasis basis)
        implements Serializable {}
