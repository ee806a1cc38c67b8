package pl.ostoja.fostering;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.shared.Period;

/** Work that carers with a contract do besides. */
class ExtraJobRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate ASKED = LocalDate.of(2026, 10, 1);
    private static final ExtraJobContent JOB = ExtraJobContent.asked("biuro rachunkowe", ASKED);
    private static final FamilyForms PROFESSIONAL = FamilyForms.of(FamilyForm.PROFESSIONAL);

    @Test
    @DisplayName("FST-51: asked for by today, decided from that day until today, over on the day of the request at the earliest")
    void days() {
        assertThatCode(() -> ExtraJobRules.check(JOB, ASKED)).doesNotThrowAnyException();
        assertThatCode(() -> ExtraJobRules.check(JOB.decided(true, ASKED), TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> ExtraJobRules.check(JOB.decided(false, TODAY), TODAY)).doesNotThrowAnyException();
        assertRefused("FST-3 fostering.violation.inTheFuture", JOB, ASKED.minusDays(1));
        assertRefused("FST-51 fostering.violation.consentDays", JOB.decided(true, ASKED.minusDays(1)), TODAY);
        assertRefused("FST-51 fostering.violation.consentDays", JOB.decided(true, TODAY.plusDays(1)), TODAY);
        assertRefused("FST-51 fostering.violation.consentIncomplete", new ExtraJobContent("biuro", ASKED, true, null, null), TODAY);
        assertRefused("FST-51 fostering.violation.consentIncomplete", new ExtraJobContent("biuro", ASKED, null, TODAY, null), TODAY);
        assertRefused("FST-31 fostering.violation.endsBeforeItBegins", new ExtraJobContent("biuro", ASKED, null, null, ASKED.minusDays(1)), TODAY);
    }

    @Test
    @DisplayName("FST-51: asked of those who care in a family with a contract on the day of the request")
    void who() {
        assertThatCode(() -> ExtraJobRules.checkWho(JOB, PROFESSIONAL, List.of(Period.from(ASKED)))).doesNotThrowAnyException();
        assertThatCode(() -> ExtraJobRules.checkWho(JOB, FamilyForms.of(FamilyForm.FAMILY_HOME), List.of(Period.of(ASKED, ASKED)))).doesNotThrowAnyException();
        assertThatThrownBy(() -> ExtraJobRules.checkWho(JOB, PROFESSIONAL, List.of(Period.from(ASKED.plusDays(1))))).hasMessage("FST-51 fostering.violation.consentNotOfACarer");
        assertThatThrownBy(() -> ExtraJobRules.checkWho(JOB, FamilyForms.of(FamilyForm.NON_PROFESSIONAL), List.of(Period.from(ASKED))))
                .hasMessage("FST-51 fostering.violation.consentNotNeeded");
    }

    private static void assertRefused(String message, ExtraJobContent content, LocalDate today) {
        assertThatThrownBy(() -> ExtraJobRules.check(content, today)).hasMessage(message);
    }
}
