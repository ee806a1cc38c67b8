package pl.ostoja.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.NotFound;

/** The meetings of reviews and whom they call. Whoever asks has asked for the child first: a meeting is seen through its child. */
@ApplicationScoped
class Meetings {
    @PersistenceContext
    EntityManager em;

    Meeting find(ReviewId id) {
        return byId(id).orElseThrow(NotFound::new);
    }

    Optional<Meeting> byId(ReviewId id) {
        return em.createQuery("select m from Meeting m where m.id = :id", Meeting.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** Also if it was called off. */
    boolean isKnown(ReviewId id) {
        return em.find(Meeting.class, id) != null;
    }

    boolean isKnown(InvitationId id) {
        return em.find(MeetingInvitation.class, id) != null;
    }

    /** Those whose review was not held yet. */
    List<Meeting> ahead(ChildId child) {
        return em.createQuery(
                        "select m from Meeting m where m.child = :child and not exists (select r from Review r where r.id.value = m.id.value) order by m.plan.on",
                        Meeting.class)
                .setParameter("child", child)
                .getResultList();
    }

    MeetingInvitation invitation(InvitationId id) {
        return em.createQuery("select i from MeetingInvitation i where i.id = :id", MeetingInvitation.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** In the order in which they were put on the list. */
    List<MeetingInvitation> invitations(ReviewId meeting) {
        return em.createQuery("select i from MeetingInvitation i where i.meeting = :meeting order by i.id.value", MeetingInvitation.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** To all meetings about the child. */
    Map<ReviewId, List<InvitationRow>> invitations(ChildId child) {
        return em.createQuery("select i from MeetingInvitation i where i.child = :child order by i.id.value", MeetingInvitation.class)
                .setParameter("child", child)
                .getResultStream()
                .collect(Collectors.groupingBy(MeetingInvitation::meeting, Collectors.mapping(MeetingInvitation::row, Collectors.toList())));
    }

    void add(Object entity) {
        em.persist(entity);
    }
}
