package pl.ostoja.web.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import pl.ostoja.people.PersonData;

/**
 * Who somebody is, as now known.
 *
 * @param nameChangedOn first day of the new name; null if the name was only misspelt or did not change
 */
public record EditPerson(@NotNull @Valid PersonData data, LocalDate nameChangedOn, long version) {}
