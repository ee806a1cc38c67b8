package pl.ostoja.attachment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import pl.ostoja.access.RecordKind;

/**
 * Attach a file to a record.
 *
 * @param id made by the client, so that sending it twice attaches it once
 * @param fileName as it is called where it comes from
 */
public record AttachFile(
        @NotNull AttachmentId id, @NotNull RecordKind recordKind, @NotNull UUID record, @NotNull @Valid AttachmentContent content,
        @NotBlank String fileName, @NotNull byte[] bytes) {}
