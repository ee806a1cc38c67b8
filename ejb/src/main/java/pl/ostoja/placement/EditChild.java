package pl.ostoja.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.people.PersonData;

/**
 * Who the child is and what it needs, as now known.
 *
 * @param nameChangedOn first day of the new name; null if the name was only misspelt or did not change
 * @param personVersion version of the person that was edited
 * @param version version of the child that was edited
 */
public record EditChild(
        @NotNull ChildId child,
        @NotNull @Valid PersonData person,
        LocalDate nameChangedOn,
        @NotNull @Valid CareNeeds needs,
        long personVersion,
        long version)
        implements Serializable {}
