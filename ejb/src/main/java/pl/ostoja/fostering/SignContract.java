package pl.ostoja.fostering;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The county and the family make a contract.
 *
 * @param until last day agreed
 */
public record SignContract(@NotNull FosterFamilyId family, @NotNull LocalDate since, @NotNull LocalDate until) implements Serializable {}
