package pl.ostoja.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The chains of the trail, to find out whether they are whole. Asks for no right; whoever calls it has asked. */
@ApplicationScoped
public class AuditChains {
    @PersistenceContext
    EntityManager em;

    /** The ends of all chains. */
    public List<ChainHead> heads() {
        return em.createQuery("select h from AuditHead h order by h.chain", AuditHead.class).getResultStream().map(AuditChains::head).toList();
    }

    /** The end of one chain; a chain without entries has none. */
    public Optional<ChainHead> head(UUID chain) {
        return em.createQuery("select h from AuditHead h where h.chain = :chain", AuditHead.class)
                .setParameter("chain", chain)
                .getResultStream()
                .findFirst()
                .map(AuditChains::head);
    }

    /** Walks so many entries on along a chain, towards the end that was known when the walk began. */
    public AuditPortion walk(ChainHead head, AuditWalk from, int count) {
        List<AuditRow> rows = em
                .createQuery(
                        "select a from AuditRow a where a.chain = :chain and a.number > :after and a.number <= :last order by a.number",
                        AuditRow.class)
                .setParameter("chain", head.chain())
                .setParameter("after", from.passed())
                .setParameter("last", head.entries())
                .setMaxResults(count)
                .getResultList();
        AuditWalk walk = from;
        for (AuditRow row : rows) {
            Optional<AuditEntry> entry = walk.readable(row::entry);
            Optional<AuditVerdict.Broken> broken = entry.isEmpty() ? Optional.of(walk.unreadable()) : walk.faultOf(entry.get());
            if (broken.isPresent()) {
                return new AuditPortion(walk, broken.get());
            }
            walk = walk.past(entry.get());
        }
        return new AuditPortion(walk, rows.size() < count ? walk.end(head.entries(), head.hash()) : null);
    }

    private static ChainHead head(AuditHead head) {
        return new ChainHead(head.chain(), head.number(), head.hash());
    }
}
