package pl.ostoja.people;

import java.util.List;
import java.util.UUID;
import pl.ostoja.shared.Removal;

/**
 * Two entries of one person become one.
 *
 * @param kept the entry that stays
 * @param joined the one that is taken away
 * @param data what is known of the person afterwards
 * @param why stands also on whatever says the same twice afterwards and is taken away
 */
public record PersonJoin(PersonId kept, PersonId joined, PersonData data, Removal why) {
    public List<UUID> both() {
        return List.of(kept.value(), joined.value());
    }
}
