package pl.ostoja.fostering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is written down of somebody of the household who neither cares nor is placed there.
 *
 * @param elsewhere a child of the carers that lives elsewhere
 * @param since when the person came to live there; of a child elsewhere, from when it is known
 * @param until last day, null while it lasts
 */
@Embeddable
public record MemberContent(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "tie") MemberTie tie,
        @Column(name = "elsewhere") boolean elsewhere,
        @NotNull @Column(name = "since") LocalDate since,
        @Column(name = "until") LocalDate until,
        @Size(max = 500) @Column(name = "remark") String remark)
        implements DatedContent, Serializable {}
