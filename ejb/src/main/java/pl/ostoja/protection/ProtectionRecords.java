package pl.ostoja.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.assistance.AssistanceCases;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.NotFound;

/** Blue Cards and removals, seen through the families in which they happened: who does not see the family is answered like of one that is not there (PRT-11). */
@ApplicationScoped
class ProtectionRecords {
    private static final String OF_THERE = " r where r.family.value in (:ids) and r.family.value in (select c.id.value from AssistanceCase c)";

    @PersistenceContext
    EntityManager em;

    @Inject
    AssistanceCases cases;

    BlueCard card(BlueCardId id) {
        BlueCard card = found(BlueCard.class, id);
        cases.require(card.family());
        return card;
    }

    /** The same, and whoever else changes the facts of the family waits until this transaction ends. */
    BlueCard lockedCard(BlueCardId id) {
        cases.requireLocked(found(BlueCard.class, id).family());
        return found(BlueCard.class, id);
    }

    Intervention intervention(InterventionId id) {
        Intervention intervention = found(Intervention.class, id);
        cases.require(intervention.family());
        return intervention;
    }

    /** Whoever asks asks for the record to which it belongs next, and so whether the caller sees it. */
    <T> T found(Class<T> type, Object id) {
        return em.createQuery("select r from " + type.getSimpleName() + " r where r.id = :id", type)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    <P extends CardPart> List<P> parts(Class<P> type, BlueCardId card) {
        return em.createQuery("select r from " + type.getSimpleName() + " r where r.card = :card order by r.id.value", type)
                .setParameter("card", card)
                .getResultList();
    }

    /** Of several cards, whoever may see them. */
    <P extends CardPart> List<P> parts(Class<P> type, Collection<BlueCardId> cards) {
        return cards.isEmpty() ? List.of() : em.createQuery("select r from " + type.getSimpleName() + " r where r.card.value in (:cards)", type)
                .setParameter("cards", cards.stream().map(BlueCardId::value).toList())
                .getResultList();
    }

    /** The latest first. */
    List<RemovalComplaint> complaints(InterventionId intervention) {
        return em.createQuery("select c from RemovalComplaint c where c.intervention = :id order by c.content.receivedAt desc", RemovalComplaint.class)
                .setParameter("id", intervention)
                .getResultList();
    }

    /** Those of families that are there, whoever may see them. */
    <T> List<T> ofFamilies(Class<T> type, Collection<UUID> families) {
        return families.isEmpty()
                ? List.of()
                : em.createQuery("select r from " + type.getSimpleName() + OF_THERE, type).setParameter("ids", families).getResultList();
    }

    /** The removals of which the court was told, of children who have a file, whoever may see them; each with the file. */
    List<Object[]> toldOf(Collection<UUID> children) {
        return em.createQuery(
                        """
                        select r, c.id.value from Intervention r join Child c on c.person = r.content.child
                        where c.id.value in (:children) and r.content.courtToldAt is not null""",
                        Object[].class)
                .setParameter("children", children)
                .getResultList();
    }

    /** Every family of the centre in which there was violence, whoever may see it. */
    Stream<UUID> families(CentreId centre) {
        return Stream.of("BlueCard", "Intervention")
                .flatMap(type -> em.createQuery("select distinct r.family.value from " + type + " r where r.centre = :centre", UUID.class)
                        .setParameter("centre", centre)
                        .getResultStream())
                .distinct();
    }

    boolean isKnown(Class<?> type, Object id) {
        return em.find(type, id) != null;
    }

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }
}
