package pl.ostoja.absence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pl.ostoja.placement.ChildId;

/**
 * Write down an absence.
 *
 * @param id made by the client, so that sending it twice writes it once
 */
public record RecordAbsence(@NotNull AbsenceId id, @NotNull ChildId child, @NotNull @Valid AbsenceContent content) {}
