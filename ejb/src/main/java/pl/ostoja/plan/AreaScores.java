package pl.ostoja.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.util.Map;

/** How a family manages in each {@link LifeArea}: from 1, a great difficulty, to 5, a strength. */
@Embeddable
public record AreaScores(
        @Min(AreaScores.LEAST) @Max(AreaScores.MOST) @Column(name = "parenting") int parenting,
        @Min(AreaScores.LEAST) @Max(AreaScores.MOST) @Column(name = "children") int children,
        @Min(AreaScores.LEAST) @Max(AreaScores.MOST) @Column(name = "household") int household,
        @Min(AreaScores.LEAST) @Max(AreaScores.MOST) @Column(name = "housing") int housing,
        @Min(AreaScores.LEAST) @Max(AreaScores.MOST) @Column(name = "livelihood") int livelihood,
        @Min(AreaScores.LEAST) @Max(AreaScores.MOST) @Column(name = "health") int health,
        @Min(AreaScores.LEAST) @Max(AreaScores.MOST) @Column(name = "relations") int relations,
        @Min(AreaScores.LEAST) @Max(AreaScores.MOST) @Column(name = "cooperation") int cooperation)
        implements Serializable {
    public static final int LEAST = 1;
    public static final int MOST = 5;

    /** An area that nobody has scored has none, and is refused. */
    public static AreaScores of(Map<LifeArea, Integer> scores) {
        return new AreaScores(
                scores.getOrDefault(LifeArea.PARENTING, 0),
                scores.getOrDefault(LifeArea.CHILDREN, 0),
                scores.getOrDefault(LifeArea.HOUSEHOLD, 0),
                scores.getOrDefault(LifeArea.HOUSING, 0),
                scores.getOrDefault(LifeArea.LIVELIHOOD, 0),
                scores.getOrDefault(LifeArea.HEALTH, 0),
                scores.getOrDefault(LifeArea.RELATIONS, 0),
                scores.getOrDefault(LifeArea.COOPERATION, 0));
    }
}
