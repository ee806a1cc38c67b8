package pl.ostoja.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import pl.ostoja.review.ChildHeard;

/**
 * What only the plan of a child says.
 *
 * @param diagnosis the psycho-physical diagnosis; needed in an institution (PLN-5)
 * @param notHeardReason why the child was not heard; needed unless it was (PLN-5)
 * @param childOpinion in the child's own words where possible
 */
@Embeddable
public record ChildsPart(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "main_goal") MainGoal mainGoal,
        @Size(max = 8000) @Column(name = "diagnosis") String diagnosis,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "child_heard") ChildHeard childHeard,
        @Size(max = 1000) @Column(name = "not_heard_reason") String notHeardReason,
        @Size(max = 8000) @Column(name = "child_opinion") String childOpinion)
        implements Serializable {}
