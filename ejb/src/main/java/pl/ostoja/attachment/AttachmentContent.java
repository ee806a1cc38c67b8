package pl.ostoja.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is written down of an attached document.
 *
 * @param dated the day that stands on the document; null if there is none
 */
@Embeddable
public record AttachmentContent(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "kind") DocumentKind kind,
        @NotBlank @Size(max = 200) @Column(name = "title") String title,
        @Column(name = "dated") LocalDate dated,
        @Size(max = 1000) @Column(name = "note") String note)
        implements Serializable {}
