package pl.ostoja.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** @param documents all that the carers of the stay have by now */
public record RecordDocuments(@NotNull StayId stay, @NotNull @Valid ChildDocumentSet documents, long version) implements Serializable {}
