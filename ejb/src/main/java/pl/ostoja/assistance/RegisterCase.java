package pl.ostoja.assistance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A family is reported, or applies.
 *
 * @param id made by the client, so that sending it twice writes it once
 * @param notes who reported it and why
 */
public record RegisterCase(
        @NotNull AssistanceCaseId id,
        @NotNull @Valid CaseContent content,
        @NotEmpty List<@NotNull @Valid MemberEntry> members,
        @NotNull LocalDate reportedOn,
        @Size(max = 4000) String notes) {
    public RegisterCase {
        members = members == null ? List.of() : List.copyOf(members);
    }
}
