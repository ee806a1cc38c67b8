package pl.ostoja.duplicate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Records;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/**
 * Children who seem to have two files. What is one child's is mended by taking the needless file away ({@code PLC-68}); what is two children's is told
 * apart here, once and for all.
 */
@Stateless
public class DuplicateService {
    private static final System.Logger LOG = System.getLogger(DuplicateService.class.getName());

    @PersistenceContext
    EntityManager em;

    @Inject
    DuplicateLists lists;

    @Inject
    Children children;

    @Inject
    Records records;

    @Inject
    Removals removals;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Only pairs of which the caller sees both files. */
    @Allowed(Right.SEE_CHILDREN)
    public Page<DuplicateRow> list(DuplicateFilter filter, DuplicateSort sort, boolean descending, PageRequest page) {
        Page<DuplicateRow> found = lists.page(filter, sort, descending, page);
        trail.listed(caller.centre().value(), "CHILD", filter.inWords(), found.rows().size());
        return found;
    }

    /** Whether two files have been told apart; refuses a file that the caller does not see. */
    @Allowed(Right.SEE_CHILDREN)
    public Optional<ToldApartDetails> decided(ChildId one, ChildId other) {
        requireVisible(one);
        requireVisible(other);
        return between(one, other).map(ToldApart::details);
    }

    /** Deciding the same again changes nothing. */
    @Allowed(Right.EDIT_CHILDREN)
    public ToldApartId tellApart(@Valid TellApart command) {
        children.lock(command.one());
        requireVisible(command.other());
        if (em.find(ToldApart.class, command.id()) != null) {
            return command.id();
        }
        if (command.one().equals(command.other()) || between(command.one(), command.other()).isPresent()) {
            throw new BusinessRuleViolation("PPL-12", "duplicate.violation.noPair");
        }
        em.persist(new ToldApart(caller.centre(), command, LocalDate.now(clock)));
        trail.because(command.reason());
        LOG.log(System.Logger.Level.INFO, "children {0} and {1} told apart", command.one(), command.other());
        return command.id();
    }

    /** The decision was wrong: the pair is shown again if it still looks alike. */
    @Allowed(Right.EDIT_CHILDREN)
    public void takeBack(ToldApartId id, long version, @NotBlank String reason) {
        ToldApart apart = visible(id);
        removals.remove(apart, version, reason);
        LOG.log(System.Logger.Level.INFO, "children {0} and {1} told apart no more", apart.one(), apart.other());
    }

    @Allowed(Right.SEE_CHILDREN)
    public ToldApartDetails details(ToldApartId id) {
        return visible(id).details();
    }

    private ToldApart visible(ToldApartId id) {
        ToldApart apart = em.createQuery("select t from ToldApart t where t.id = :id", ToldApart.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        requireVisible(apart.one());
        requireVisible(apart.other());
        return apart;
    }

    private void requireVisible(ChildId child) {
        records.requireVisible(RecordKind.CHILD, child.value());
    }

    private Optional<ToldApart> between(ChildId one, ChildId other) {
        return em.createQuery("select t from ToldApart t where t.one = :one and t.other = :other or t.one = :other and t.other = :one", ToldApart.class)
                .setParameter("one", one)
                .setParameter("other", other)
                .getResultStream()
                .findFirst();
    }
}
