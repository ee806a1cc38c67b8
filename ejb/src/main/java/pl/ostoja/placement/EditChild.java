package pl.ostoja.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.people.PersonData;

/**
 * Who the child is and what it needs, as now known.
 *
 * @param nameChangedOn first day of the new name; null if the name was only misspelt or did not change
 * @param why what shows that the day of birth or the sex was wrong (PLC-86); null if neither changes
 * @param personVersion version of the person that was edited
 * @param version version of the child that was edited
 */
public record EditChild(
        @NotNull ChildId child,
        @NotNull @Valid PersonData person,
        LocalDate nameChangedOn,
        @NotNull @Valid CareNeeds needs,
        @Size(max = 1000) String why,
        long personVersion,
        long version)
        implements Serializable {}
