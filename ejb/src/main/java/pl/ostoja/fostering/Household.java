package pl.ostoja.fostering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import pl.ostoja.people.Address;

/**
 * What may be edited of a family at any time.
 *
 * @param label how people speak of the family
 * @param address null if it is protected and the caller may not see addresses
 * @param agreedMaximum how many children the carers have agreed to at most, null if nothing was agreed
 * @param ready whether the carers have said that they take a child now
 */
public record Household(
        @NotBlank @Size(max = 100) String label,
        @NotNull @Valid Address address,
        boolean addressProtected,
        @Size(max = 30) String phone,
        @Min(1) @Max(20) Integer agreedMaximum,
        boolean ready)
        implements Serializable {
    Household withoutAddress() {
        return new Household(label, null, addressProtected, phone, agreedMaximum, ready);
    }
}
