package pl.ostoja.web.duplicate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import pl.ostoja.duplicate.PersonJoinService;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.NotFound;

/** Finds a person of a file also by the address of an entry that was joined to the one which is kept. */
@RequestScoped
public class KeptPersons {
    @Inject PersonJoinService joins;

    public <T> T find(PersonId person, Function<PersonId, Optional<T>> known) {
        return Optional.ofNullable(person)
                .flatMap(named -> known.apply(named).or(() -> known.apply(joins.keptOf(named))))
                .orElseThrow(NotFound::new);
    }
}
