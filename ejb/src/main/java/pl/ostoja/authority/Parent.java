package pl.ostoja.authority;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import pl.ostoja.people.KinshipKind;

/**
 * A person as mother or father of a child.
 *
 * @param since null for a parent by birth
 * @param until last day, null while the kinship lasts; adoption ends it
 * @param died null while the parent lives
 */
public record Parent(UUID person, KinshipKind role, LocalDate since, LocalDate until, LocalDate died) {
    public Parent {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(role, "role");
    }

    boolean hasBecome(LocalDate day) {
        return since == null || !since.isAfter(day);
    }

    boolean isParentOn(LocalDate day) {
        return hasBecome(day) && (until == null || !until.isBefore(day));
    }

    boolean isDeadOn(LocalDate day) {
        return died != null && !died.isAfter(day);
    }
}
