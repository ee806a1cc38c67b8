package pl.ostoja.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** AVI-14. */
class WarningRulesTest {
    private static final String DOG = "Na podwórzu jest pies.";

    @Test
    void whoGoesToAFamilyHasReadWhatToBewareOf() {
        assertThatThrownBy(() -> WarningRules.refuseUnread(DOG, List.of())).hasMessage("AVI-14 assistance.violation.warningUnread");
        assertThatCode(() -> WarningRules.refuseUnread(DOG, List.of("Nie dzwonić do ojca.", DOG))).doesNotThrowAnyException();
        assertThat(WarningRules.isToBeRead(null, List.of())).as("there is nothing to beware of").isFalse();
    }

    @Test
    void whatSaysSomethingElseIsReadAnew() {
        assertThat(WarningRules.isToBeRead("Na podwórzu są dwa psy.", List.of(DOG))).isTrue();
        ReadWarning reading = new ReadWarning(WarningReadingId.next(), AssistanceCaseId.next(), DOG);
        assertThatCode(() -> WarningRules.check(reading, DOG)).doesNotThrowAnyException();
        assertThatThrownBy(() -> WarningRules.check(reading, "Na podwórzu są dwa psy.")).hasMessage("AVI-14 assistance.violation.warningChanged");
        assertThatThrownBy(() -> WarningRules.check(reading, null)).as("it was taken away").hasMessage("AVI-14 assistance.violation.warningChanged");
    }
}
