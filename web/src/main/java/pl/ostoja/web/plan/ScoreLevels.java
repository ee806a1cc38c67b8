package pl.ostoja.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import pl.ostoja.plan.AreaScores;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.text.Texts;

/** What a score means in words. */
@Named
@RequestScoped
public class ScoreLevels {
    private static final List<String> WORDS = List.of("plan.score.1", "plan.score.2", "plan.score.3", "plan.score.4", "plan.score.5");

    @Inject Texts texts;

    public List<Choice> getAll() {
        return IntStream.rangeClosed(AreaScores.LEAST, AreaScores.MOST).mapToObj(score -> new Choice(score, of(score))).toList();
    }

    public String of(int score) {
        return texts.of(WORDS.get(score - AreaScores.LEAST));
    }
}
