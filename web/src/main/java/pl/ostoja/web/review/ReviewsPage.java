package pl.ostoja.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.review.ReviewDetails;
import pl.ostoja.review.ReviewService;
import pl.ostoja.shared.NotFound;

/** All reviews of a child, the latest first: {@code /review/list?child=…}. */
@Named
@RequestScoped
public class ReviewsPage {
    @Inject ReviewService service;
    @Inject ChildService children;

    private ChildId child;
    private ChildDetails details;
    private List<ReviewDetails> reviews;

    public void load() {
        if (child == null) {
            throw new NotFound();
        }
        details = children.details(child);
        reviews = service.of(child);
    }

    public List<ReviewDetails> getReviews() {
        return reviews;
    }

    public ChildDetails getDetails() {
        return details;
    }

    public ChildId getChild() {
        return child;
    }

    public void setChild(ChildId child) {
        this.child = child;
    }
}
