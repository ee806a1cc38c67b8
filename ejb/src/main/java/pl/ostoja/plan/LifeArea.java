package pl.ostoja.plan;

import java.util.function.ToIntFunction;

/** An area of the life of a family that an assessment looks at. */
public enum LifeArea {
    PARENTING(AreaScores::parenting),
    CHILDREN(AreaScores::children),
    HOUSEHOLD(AreaScores::household),
    HOUSING(AreaScores::housing),
    LIVELIHOOD(AreaScores::livelihood),
    HEALTH(AreaScores::health),
    RELATIONS(AreaScores::relations),
    COOPERATION(AreaScores::cooperation);

    private final ToIntFunction<AreaScores> score;

    LifeArea(ToIntFunction<AreaScores> score) {
        this.score = score;
    }

    public int in(AreaScores scores) {
        return score.applyAsInt(scores);
    }
}
