package pl.ostoja.duplicate;

import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.people.PersonData;
import pl.ostoja.shared.SearchKeys;

/** Asked before a relative, a carer or somebody of a household is written down anew: a mother who stands twice in the register hides that her children are brothers and sisters (PPL-13). */
@Stateless
public class LikelyPersonService {
    /** Words in common, as PPL-9 compares them. */
    private static final String CANDIDATES =
            """
            select k.id.person.value from SearchKey k where k.centre = :centre and k.id.kind = NAME and k.id.key in (:keys)
            group by k.id.person.value having count(distinct k.id.word) > 1""";

    @PersistenceContext
    EntityManager em;

    @Inject
    RelativeTies ties;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    /** Relatives of children whom the caller sees, by name; in at most five statements. */
    @Allowed(Right.EDIT_CHILDREN)
    public List<LikelyPerson> likely(@Valid PersonData typed) {
        PersonData data = typed.completed();
        Set<String> keys = SearchKeys.words(data.fullName()).stream().flatMap(word -> SearchKeys.forgiving(word).stream()).collect(toSet());
        List<UUID> candidates = em.createQuery(CANDIDATES, UUID.class).setParameter("centre", caller.centre()).setParameter("keys", keys).getResultList();
        List<LikelyPerson> found = ties.of(candidates).values().stream()
                .filter(known -> Likeness.alike(data, known.data(), known.formerNames()))
                .sorted(Comparator.comparing(LikelyPerson::name).thenComparing(known -> known.person().value()))
                .toList();
        trail.listed(caller.centre().value(), "CHILD", "likely relatives", found.size());
        return found;
    }
}
