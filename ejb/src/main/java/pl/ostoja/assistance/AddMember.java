package pl.ostoja.assistance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Somebody belongs to the family too.
 *
 * @param id made by the client, so that sending it twice writes it once
 */
public record AddMember(@NotNull CaseMemberId id, @NotNull AssistanceCaseId assistance, @NotNull @Valid MemberEntry member, @NotNull LocalDate since) {}
