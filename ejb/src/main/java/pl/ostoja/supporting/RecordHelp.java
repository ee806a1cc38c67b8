package pl.ostoja.supporting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Write down whom a supporting family helps. @param id made by the client, so that sending it twice writes it once */
public record RecordHelp(@NotNull SupportHelpId id, @NotNull SupportingFamilyId family, @NotNull @Valid HelpContent content) {}
