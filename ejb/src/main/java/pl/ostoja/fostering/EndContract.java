package pl.ostoja.fostering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A contract ends before the day agreed. The day may lie ahead, as after a notice.
 *
 * @param version the one the change started from
 */
public record EndContract(@NotNull ContractId id, long version, @NotNull LocalDate lastDay, @NotBlank @Size(max = 1000) String why) {}
