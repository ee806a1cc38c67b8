package pl.ostoja.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.fostering.FosterFamilyId;

/** These sections of the family's sheet were entered in the central register on the day; the identifier is made by the client. */
public record EnterFamily(
        @NotNull RegisterEntryId id, @NotNull FosterFamilyId family, @NotNull LocalDate enteredOn, @NotEmpty List<@NotNull @Valid SeenSection> sections) {}
