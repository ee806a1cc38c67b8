package pl.ostoja.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.util.Objects;
import pl.ostoja.centre.CentreId;

/**
 * To whom a record belongs and whether it is restricted. Every entity of a {@link RecordKind} embeds it in a field named {@code ownership}
 * and has an id record in a field named {@code id}; {@link Visibility} relies on both names.
 *
 * @param restricted visible to named people only, and in no count or suggestion of others
 */
@Embeddable
public record Ownership(@Embedded CentreId centre, @Column(name = "restricted") boolean restricted) implements Serializable {
    public Ownership {
        Objects.requireNonNull(centre, "centre");
    }

    public static Ownership of(CentreId centre) {
        return new Ownership(centre, false);
    }

    public Ownership restrict(boolean restricted) {
        return new Ownership(centre, restricted);
    }
}
