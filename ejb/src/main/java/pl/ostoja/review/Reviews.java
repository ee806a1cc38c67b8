package pl.ostoja.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.NotFound;

/** The reviews that were held. Whoever asks has asked for the child first: a review is seen through its child. */
@ApplicationScoped
public class Reviews {
    @PersistenceContext
    EntityManager em;

    Review find(ReviewId id) {
        Review review = em.createQuery("select r from Review r where r.id = :id", Review.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElse(null);
        if (review == null) {
            throw new NotFound();
        }
        return review;
    }

    boolean isKnown(ReviewId id) {
        return em.find(Review.class, id) != null;
    }

    void add(Review review) {
        em.persist(review);
    }

    /** The latest first. */
    List<Review> of(ChildId child) {
        return em.createQuery("select r from Review r where r.child = :child order by r.content.heldOn desc, r.id.value desc", Review.class)
                .setParameter("child", child)
                .getResultList();
    }

    /** By child, whoever may see it; a child without a review is not there. */
    public Map<UUID, List<ReviewHeld>> held(Collection<UUID> children) {
        return em.createQuery(
                        "select r.child.value, r.id.value, r.content.heldOn, r.opinionSentOn from Review r where r.child.value in (:children)", Object[].class)
                .setParameter("children", children)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(row -> new ReviewHeld((UUID) row[1], (LocalDate) row[2], (LocalDate) row[3]), Collectors.toList())));
    }
}
