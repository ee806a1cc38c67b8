package pl.ostoja.web.plan;

import java.io.Serializable;
import pl.ostoja.plan.LifeArea;

/** What is chosen for one area of life. */
public class ScoreForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LifeArea area;
    private Integer score;

    ScoreForm(LifeArea area, Integer score) {
        this.area = area;
        this.score = score;
    }

    public LifeArea getArea() {
        return area;
    }

    public Integer getScore() {
        return score;
    }

    public void setScore(Integer score) {
        this.score = score;
    }
}
