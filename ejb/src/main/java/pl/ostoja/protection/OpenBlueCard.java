package pl.ostoja.protection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import pl.ostoja.assistance.AssistanceCaseId;

/**
 * The procedure of the Blue Card has begun in a family.
 *
 * @param id made by the client, so that sending it twice writes it once
 * @param people who is in it: somebody who suffers violence, and as a rule who is suspected of it
 */
public record OpenBlueCard(
        @NotNull BlueCardId id, @NotNull AssistanceCaseId family, @NotNull @Valid CardContent content, @NotEmpty List<@NotNull @Valid CardPersonContent> people) {
    public OpenBlueCard {
        people = people == null ? List.of() : List.copyOf(people);
    }
}
