package pl.ostoja.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * The part that somebody who was invited took in the meeting.
 *
 * @param remark the excuse, or what the opinion says; null if there is nothing to say
 */
@Embeddable
public record Part(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "attendance") Attendance attendance, @Size(max = 1000) @Column(name = "remark") String remark)
        implements Serializable {}
