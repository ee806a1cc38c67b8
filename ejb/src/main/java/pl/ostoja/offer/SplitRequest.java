package pl.ostoja.offer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import pl.ostoja.placement.ChildId;

/**
 * Look for a place for some of the brothers and sisters apart from the others.
 *
 * @param id of the request of those who part, made by the client, so that sending it twice parts them once
 * @param request for all of them until now
 * @param children who part
 * @param reason why they are not to live together
 */
public record SplitRequest(@NotNull RequestId id, @NotNull RequestId request, long version, @NotEmpty List<ChildId> children, @NotBlank @Size(max = 1000) String reason) {
    public SplitRequest {
        children = children == null ? null : children.stream().distinct().toList();
    }
}
