package pl.ostoja.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import pl.ostoja.shared.Ids;

/** A goal of one version of a plan; as unchanging as the version. */
@Entity
@Immutable
@Table(name = "plan_goal")
class PlanGoal {
    @Id
    @Column(name = "id")
    private UUID id;

    @Embedded
    private PlanId plan;

    @Column(name = "place")
    private int place;

    @Embedded
    private GoalContent content;

    protected PlanGoal() {}

    PlanGoal(PlanId plan, int place, GoalContent content) {
        this.id = Ids.next();
        this.plan = plan;
        this.place = place;
        this.content = content;
    }

    PlanId plan() {
        return plan;
    }

    int place() {
        return place;
    }

    GoalDetails details(List<ActionDetails> actions) {
        return new GoalDetails(place, content, actions);
    }
}
