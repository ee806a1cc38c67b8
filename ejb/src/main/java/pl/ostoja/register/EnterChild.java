package pl.ostoja.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.placement.ChildId;

/** These sections of the child's sheet were entered in the central register on the day; the identifier is made by the client. */
public record EnterChild(@NotNull RegisterEntryId id, @NotNull ChildId child, @NotNull LocalDate enteredOn, @NotEmpty List<@NotNull @Valid SeenSection> sections) {}
