package pl.ostoja.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import pl.ostoja.placement.ChildId;

/**
 * Look for a place for a child, or for brothers and sisters together.
 *
 * @param id made by the client, so that sending it twice writes it once
 */
public record OpenRequest(@NotNull RequestId id, @NotEmpty List<ChildId> children, @NotNull @Valid RequestContent content) {
    public OpenRequest {
        children = children == null ? null : children.stream().distinct().toList();
    }
}
