package pl.ostoja.protection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Who works in the group of a procedure. @param secrecyOn when the statement of confidentiality was signed; null as long as it was not (UPPD 9c) */
@Embeddable
public record GroupMemberContent(
        @NotBlank @Size(max = 200) @Column(name = "member_name") String name,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "works_for") WorksFor worksFor,
        @NotNull @Column(name = "since") LocalDate since,
        @Column(name = "until") LocalDate until,
        @Column(name = "secrecy_on") LocalDate secrecyOn)
        implements CardPartContent {}
