package pl.ostoja.offer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.access.Condition;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Visibility;
import pl.ostoja.duty.Duties;
import pl.ostoja.placement.AllChildren;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.NotFound;

/** The requests that the caller sees: those of whose children none is hidden. */
@ApplicationScoped
class Requests {
    @PersistenceContext
    EntityManager em;

    @Inject
    Visibility visibility;

    @Inject
    CurrentCaller caller;

    @Inject
    AllChildren allChildren;

    @Inject
    Duties duties;

    /** A condition for requests under the alias {@code r}. */
    Condition seen() {
        Condition child = visibility.of(RecordKind.CHILD, "c");
        return new Condition(
                "r.centre.value = :visOwn and not exists (select x.id from RequestedChild x join Child c on c.id = x.child where x.request = r.id and not %s)".formatted(child),
                with(child.parameters()));
    }

    PlaceRequest find(RequestId id) {
        Condition seen = seen();
        return seen.bind(em.createQuery("select r from PlaceRequest r where r.id = :id and " + seen, PlaceRequest.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whoever else asks somebody for it, answers or reserves, waits; and after that whoever changes the facts of its children, for duties follow from both. */
    PlaceRequest locked(RequestId id) {
        em.find(PlaceRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
        PlaceRequest request = find(id);
        allChildren.hold(childrenOf(id));
        return request;
    }

    /** What is owed about its children is derived anew; they are locked. */
    void changed(RequestId id) {
        duties.refresh(caller.centre(), childrenOf(id));
    }

    RequestId requestOf(OfferId id) {
        return em.createQuery("select o.request from PlaceOffer o where o.id = :id", RequestId.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** An offer is seen with its request. */
    PlaceOffer offer(OfferId id) {
        PlaceOffer offer = em.createQuery("select o from PlaceOffer o where o.id = :id", PlaceOffer.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        find(offer.request());
        return offer;
    }

    /** The latest first. */
    List<PlaceOffer> offers(RequestId request) {
        return em.createQuery("select o from PlaceOffer o where o.request = :request order by o.madeOn desc, o.id.value desc", PlaceOffer.class)
                .setParameter("request", request)
                .getResultList();
    }

    /** By name, for each request; in one statement. */
    Map<RequestId, List<ChildNamed>> children(Collection<RequestId> requests) {
        return requests.isEmpty()
                ? Map.of()
                : em.createQuery(
                                """
                                select x.request, c.id, p.firstName, p.lastName from RequestedChild x join Child c on c.id = x.child join Person p on p.id = c.person
                                where x.request.value in (:requests) order by p.born, p.sortKey, c.id.value""",
                                Object[].class)
                        .setParameter("requests", requests.stream().map(RequestId::value).toList())
                        .getResultStream()
                        .collect(groupingBy(row -> (RequestId) row[0], mapping(row -> new ChildNamed((ChildId) row[1], row[2] + " " + row[3]), toList())));
    }

    /** Whom the answers name that are for some of the children only; nothing is asked where there is none. */
    Map<OfferId, List<ChildId>> taken(List<PlaceOffer> offers) {
        List<UUID> partly = ids(offers.stream().filter(offer -> offer.answer() == OfferAnswer.PARTLY).toList());
        return partly.isEmpty()
                ? Map.of()
                : em.createQuery("select a.offer, a.child from AcceptedChild a where a.offer.value in (:offers) order by a.id", Object[].class)
                        .setParameter("offers", partly)
                        .getResultStream()
                        .collect(groupingBy(row -> (OfferId) row[0], mapping(row -> (ChildId) row[1], toList())));
    }

    /** Those of these offers that name not all the children who are in their requests today. */
    Set<OfferId> forSomeOnly(Collection<OfferId> offers) {
        return Set.copyOf(em.createQuery(
                        """
                        select distinct o.id from PlaceOffer o join RequestedChild x on x.request = o.request
                        where o.id.value in (:offers) and not exists (select a.id from AcceptedChild a where a.offer = o.id and a.child = x.child)""",
                        OfferId.class)
                .setParameter("offers", offers.stream().map(OfferId::value).toList())
                .getResultList());
    }

    private List<UUID> childrenOf(RequestId request) {
        return rows(request).stream().map(row -> row.child().value()).toList();
    }

    List<RequestedChild> rows(RequestId request) {
        return em.createQuery("select x from RequestedChild x where x.request = :request", RequestedChild.class).setParameter("request", request).getResultList();
    }

    /** Those for the child that are not withdrawn: who looks for a place a second time should know. */
    List<RequestId> of(ChildId child) {
        Condition seen = seen();
        return seen.bind(em.createQuery(
                        """
                        select r.id from RequestedChild y join PlaceRequest r on r.id = y.request where y.child = :child and r.withdrawnOn is null and %s
                        order by r.madeOn desc, r.id.value desc"""
                                .formatted(seen),
                        RequestId.class))
                .setParameter("child", child)
                .getResultList();
    }

    boolean isKnown(Object id, Class<?> type) {
        return em.find(type, id) != null;
    }

    void add(Object row) {
        em.persist(row);
    }

    void flush() {
        em.flush();
    }

    private Map<String, Object> with(Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("visOwn", caller.centre().value());
        return all;
    }

    static List<UUID> ids(List<PlaceOffer> offers) {
        return offers.stream().map(offer -> offer.id().value()).toList();
    }
}
