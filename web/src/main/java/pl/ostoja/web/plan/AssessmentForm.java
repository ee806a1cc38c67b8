package pl.ostoja.web.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.ostoja.plan.AreaScores;
import pl.ostoja.plan.AssessmentContent;
import pl.ostoja.plan.LifeArea;

/** What is typed about an assessment of a family. */
public class AssessmentForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate assessedOn;
    private List<ScoreForm> scores;
    private String strengths;
    private String difficulties;
    private String conclusions;
    private String lateReason;

    static AssessmentForm on(LocalDate day) {
        AssessmentForm form = new AssessmentForm();
        form.assessedOn = day;
        form.scores = Arrays.stream(LifeArea.values()).map(area -> new ScoreForm(area, null)).toList();
        return form;
    }

    static AssessmentForm of(AssessmentContent content) {
        AssessmentForm form = new AssessmentForm();
        form.assessedOn = content.assessedOn();
        form.scores = Arrays.stream(LifeArea.values()).map(area -> new ScoreForm(area, area.in(content.scores()))).toList();
        form.strengths = content.strengths();
        form.difficulties = content.difficulties();
        form.conclusions = content.conclusions();
        form.lateReason = content.lateReason();
        return form;
    }

    AssessmentContent content() {
        Map<LifeArea, Integer> given = scores.stream().collect(Collectors.toMap(ScoreForm::getArea, score -> score.getScore() == null ? 0 : score.getScore()));
        return new AssessmentContent(assessedOn, AreaScores.of(given), strengths, difficulties, conclusions, lateReason);
    }

    public List<ScoreForm> getScores() {
        return scores;
    }

    public LocalDate getAssessedOn() {
        return assessedOn;
    }

    public void setAssessedOn(LocalDate assessedOn) {
        this.assessedOn = assessedOn;
    }

    public String getStrengths() {
        return strengths;
    }

    public void setStrengths(String strengths) {
        this.strengths = strengths;
    }

    public String getDifficulties() {
        return difficulties;
    }

    public void setDifficulties(String difficulties) {
        this.difficulties = difficulties;
    }

    public String getConclusions() {
        return conclusions;
    }

    public void setConclusions(String conclusions) {
        this.conclusions = conclusions;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }
}
