package pl.ostoja.web.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.ostoja.demo.DemoAccount;
import pl.ostoja.demo.DemoAccounts;
import pl.ostoja.shared.NotFound;

class GuideTest {
    @Test
    void everyAccountOfTheDemonstrationHasSomethingToTry() {
        assertThat(Guide.PEOPLE).extracting(Guided::account).containsExactlyElementsOf(DemoAccounts.ALL);
        assertThat(Guide.PEOPLE).allSatisfy(person -> assertThat(person.trials()).hasSizeBetween(3, 6));
    }

    @Test
    void nothingIsSaidTwiceAndTheStoryIsToldByPeopleOfTheGuide() {
        var all = Stream.concat(Guide.STORY.stream(), Guide.PEOPLE.stream().flatMap(person -> person.trials().stream())).toList();

        assertThat(all).extracting(Trial::id).doesNotHaveDuplicates();
        assertThat(all).extracting(Trial::login).isSubsetOf(DemoAccounts.ALL.stream().map(DemoAccount::login).toList());
        assertThat(all).as("fixed identifiers are those of one county only").extracting(Trial::path).noneMatch(path -> path.matches(".*=[0-9a-f]{8}-.*"));
    }

    /** No test sets the property of a demonstration. */
    @Test
    void aCentreAtWorkHasNoGuide() {
        assertThat(new GuidePage().isOn()).isFalse();
        assertThatThrownBy(() -> new GuidePage().load()).isInstanceOf(NotFound.class);
    }
}
