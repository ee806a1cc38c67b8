package pl.ostoja.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.placement.ChildId;
import pl.ostoja.review.ChildReviews;
import pl.ostoja.review.MeetingRow;
import pl.ostoja.review.OutsideMatters;
import pl.ostoja.review.ReviewRow;
import pl.ostoja.review.ReviewService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** All reviews of a child, the latest first: {@code /review/list?child=…}. */
@Named
@RequestScoped
@Exported(at = "/review/list", title = "review.list", kind = "REVIEW")
public class ReviewsPage implements ExportedList<ReviewRow> {
    @Inject ReviewService service;
    @Inject Query query;

    private ChildReviews all;

    @Override
    public Page<ReviewRow> page(PageRequest request) {
        return Page.slice(getReviews(), request);
    }

    @Override
    public List<Column<ReviewRow>> columns() {
        return List.of(
                new Column<>("review.heldOn", review -> review.content().heldOn()),
                new Column<>("review.daysLate", ReviewRow::daysLate),
                new Column<>("review.outcome", review -> review.content().outcome()),
                new Column<>("review.childHeard", review -> review.content().childHeard()),
                new Column<>("review.opinion.sentOn", ReviewRow::opinionSentOn),
                new Column<>("review.present", review -> review.content().present()));
    }

    /** The meeting that was called and not held yet. */
    public List<MeetingRow> getAhead() {
        return all().ahead();
    }

    /** What others ask and assess. */
    public OutsideMatters getOutside() {
        return all().outside();
    }

    public List<ReviewRow> getReviews() {
        return all().held();
    }

    private ChildReviews all() {
        if (all == null) {
            all = service.everythingOf(new ChildId(query.id("child")));
        }
        return all;
    }
}
