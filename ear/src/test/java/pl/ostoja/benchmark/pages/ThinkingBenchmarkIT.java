package pl.ostoja.benchmark.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ApplicationTest;
import pl.ostoja.benchmark.Figure;
import pl.ostoja.benchmark.Figures;
import pl.ostoja.benchmark.Times;
import pl.ostoja.browser.DemoAccounts;
import pl.ostoja.rig.HttpVisitor;

/** Fifty people who read what they have opened, and how much the server could do if they did not. What they wait is what they feel: with the way and back. */
@ApplicationTest
@Tag("benchmark")
@Tag("country")
class ThinkingBenchmarkIT {
    private static final int PEOPLE = 50;
    private static final Duration THINKING = Duration.ofSeconds(5);
    private static final Map<String, String> LISTS = Map.of(
            "children", "/placement/list",
            "foster families", "/fostering/list",
            "duties", "/reporting/duties");
    private static final String SUGGESTION = "a child suggested while typing";

    @Test
    void fiftyPeopleWhoThinkForFiveSecondsHardlyWait() {
        try (var crowd = Crowd.of(DemoAccounts.ORGANISER, PEOPLE)) {
            var steps = steps(crowd);
            crowd.warmUp(steps);
            var work = crowd.walk(steps, THINKING, Crowd.MEASURED);
            Figures.details("%d people with %d s of thinking, waiting time".formatted(PEOPLE, THINKING.toSeconds()), work.times());
            List<Times> pages = new ArrayList<>();
            LISTS.keySet().forEach(list -> pages.add(work.times().get(list)));
            Figures.report(List.of(
                    Figure.atMost(PEOPLE + " people who think: p95 of a whole list", 400, " ms", Times.together(pages).p95()).beyond(200),
                    Figure.atMost(PEOPLE + " people who think: p95 of an Ajax answer", 200, " ms", work.times().get(SUGGESTION).p95()).beyond(100),
                    work.errors(PEOPLE + " people who think")));
        }
    }

    @Test
    void withoutThinkingThereAreAtLeastSixtyAnswersASecond() {
        try (var crowd = Crowd.of(DemoAccounts.ORGANISER, PEOPLE)) {
            var steps = steps(crowd);
            crowd.warmUp(steps);
            var work = crowd.walk(steps, Duration.ZERO, Crowd.SHORT);
            Figures.details("%d people without thinking, waiting time".formatted(PEOPLE), work.times());
            Figures.report(List.of(
                    Figure.atLeast(PEOPLE + " people who do not think: answers", 60, " a second", work.inASecond()).beyond(120),
                    work.errors(PEOPLE + " people who do not think")));
        }
    }

    /** Lists, and a field that suggests, in a form which everybody has open beside them. */
    private static Map<String, Step> steps(Crowd crowd) {
        Map<HttpVisitor, HttpResponse<String>> open = new HashMap<>();
        crowd.people().forEach(person -> open.put(person, person.get("/placement/new?q=Nowak")));
        Map<String, Step> steps = new LinkedHashMap<>(Step.opening(LISTS));
        steps.put(SUGGESTION, person -> person.suggestions(open.get(person), "sibling", "kow"));
        var answer = steps.get(SUGGESTION).take(crowd.people().getFirst());
        assertThat(answer.body()).as("the list that was asked for, and nothing else of the form").contains("<update", "ui-autocomplete").doesNotContain("<input");
        return steps;
    }
}
