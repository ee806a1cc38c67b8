package pl.ostoja.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.placement.Channel;

/** When and how an invitation went out. */
@Embeddable
public record InvitationSent(
        @NotNull @Column(name = "sent_on") LocalDate on, @NotNull @Enumerated(EnumType.STRING) @Column(name = "channel") Channel channel)
        implements Serializable {}
