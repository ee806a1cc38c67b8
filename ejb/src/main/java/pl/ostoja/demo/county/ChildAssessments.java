package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import pl.ostoja.duty.Duty;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.review.MeetingPlan;
import pl.ostoja.review.OpinionDemandContent;
import pl.ostoja.review.OpinionDemandDuties;
import pl.ostoja.review.OpinionDemandFacts;
import pl.ostoja.review.OpinionDemandId;
import pl.ostoja.review.OutsideAssessmentContent;
import pl.ostoja.review.OutsideAssessmentId;
import pl.ostoja.review.ReviewContent;
import pl.ostoja.review.ReviewDuties;
import pl.ostoja.review.ReviewHeld;
import pl.ostoja.review.ReviewId;
import pl.ostoja.review.ReviewSeeds;

/** How a child was assessed: reviews, meetings for them, and what others ask and assess. */
public record ChildAssessments(List<Reviewed> made, List<Called> called, Outside outside) {
    static final ChildAssessments NONE = new ChildAssessments(List.of(), List.of(), new Outside(List.of(), List.of()));

    public ChildAssessments {
        made = List.copyOf(made);
        called = List.copyOf(called);
    }

    /** @param opinionSentOn null if the opinion has not gone out */
    public record Reviewed(ReviewId id, ReviewContent content, LocalDate opinionSentOn) {
        public ReviewHeld held() {
            return new ReviewHeld(id.value(), content.heldOn(), opinionSentOn);
        }
    }

    /** A meeting, by the number of its review. */
    public record Called(ReviewId id, MeetingPlan plan, List<ReviewSeeds.Invited> invited, LocalDate calledOn) {
        public Called {
            invited = List.copyOf(invited);
        }
    }

    /** A demand of an adoption centre for opinions. */
    public record Demanded(OpinionDemandId id, OpinionDemandContent content) {
        OpinionDemandFacts facts() {
            return new OpinionDemandFacts(id.value(), content.cameOn(), content.sentOn());
        }
    }

    /** An assessment that somebody else made. */
    public record Assessed(OutsideAssessmentId id, OutsideAssessmentContent content) {}

    /** What others ask and assess. */
    public record Outside(List<Demanded> demands, List<Assessed> assessments) {
        public Outside {
            demands = List.copyOf(demands);
            assessments = List.copyOf(assessments);
        }
    }

    List<ReviewHeld> held() {
        return made.stream().map(Reviewed::held).toList();
    }

    void derive(CareFacts care, CareLaw law, Consumer<Duty> sink) {
        ReviewDuties.derive(care, held(), law, sink);
        OpinionDemandDuties.derive(care, outside.demands().stream().map(Demanded::facts).toList(), law, sink);
    }
}
