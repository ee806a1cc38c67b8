package pl.ostoja.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.BusinessRuleViolation;

class CardRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate FILLED = LocalDate.of(2026, 3, 2);
    private static final String OPOLE = "1661011";
    private static final CardContent CARD = card(FILLED, null, null, null);

    /** PRT-1 */
    @ParameterizedTest(name = "form {0}, group {1}, end {2} {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-20, -, -, -, -",
                "2026-11-21, -, -, -, inTheFuture",
                "2026-03-02, 2026-03-02, 2026-03-02, CEASED, -",
                "2026-03-02, 2026-03-01, -, -, tooEarly",
                "2026-03-02, -, 2026-03-01, NO_GROUNDS, tooEarly",
                "2026-03-02, -, 2026-05-01, -, endIncomplete",
                "2026-03-02, -, -, CEASED, endIncomplete"
            })
    void aProcedureRunsFromTheFormToAnEndWithAReason(LocalDate filled, LocalDate group, LocalDate ended, CardEndReason why, String refusal) {
        assertRefused(refusal, () -> CardRules.check(card(filled, group, ended, why), TODAY));
    }

    @Test
    void aCountyIsNoCompetentMunicipality() {
        CardContent ofCounty = new CardContent(null, FILLED, FormAuthor.POLICE, "asp. Jan Kot", "1661", null, null, null, null, null);
        assertRefused("municipality", () -> CardRules.check(ofCounty, TODAY));
    }

    /** PRT-3 */
    @Test
    void nobodyIsInAProcedureTwice() {
        CardPersonContent mother = new CardPersonContent(PersonId.next(), null, CardRole.VICTIM, null, null);
        CardPersonContent partner = new CardPersonContent(null, "Marek Lis", CardRole.SUSPECTED, null, null);
        assertRefused(null, () -> CardRules.check(partner, List.of(mother)));
        assertRefused("personTwice", () -> CardRules.check(new CardPersonContent(mother.person(), null, CardRole.SUSPECTED, null, null), List.of(mother)));
        assertRefused("personTwice", () -> CardRules.check(new CardPersonContent(null, "marek lis", CardRole.REPORTER, null, null), List.of(partner)));
        assertRefused("who", () -> CardRules.check(new CardPersonContent(null, null, CardRole.VICTIM, null, null), List.of()));
        assertRefused("who", () -> CardRules.check(new CardPersonContent(PersonId.next(), "Anna", CardRole.VICTIM, null, null), List.of()));
    }

    @Test
    void aChildWhoSawTheViolenceIsAVictimAndOnlyTheSuspectedMayKnowOfThemselves() {
        assertThat(CardRole.MINOR_WITNESS.isVictim()).isTrue();
        assertThat(CardRole.REPORTER.isVictim()).isFalse();
        assertThat(List.of(CardRole.values())).filteredOn(CardRole::isProtected).containsExactly(CardRole.VICTIM, CardRole.MINOR_WITNESS, CardRole.REPORTER);
    }

    /** PRT-2 */
    @ParameterizedTest(name = "ended {0}: {1} on {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, RUNNING, 2026-11-20",
                "2026-05-31, RUNNING, 2026-05-30",
                "2026-05-31, MONITORED, 2026-05-31",
                "2026-05-31, MONITORED, 2027-02-28",
                "2026-05-31, ENDED, 2027-03-01"
            })
    void nineMonthsAfterTheEndTheFamilyIsMonitored(LocalDate ended, CardState state, LocalDate day) {
        LocalDate until = ended == null ? null : CardFiles.monitoredUntil(ended, ProtectionFixture.LAW);
        assertThat(CardState.on(day, ended, until)).isEqualTo(state);
    }

    /** PRT-6 */
    @Test
    void aProgrammeIsWrittenDownInTheOrderInWhichItHappens() {
        assertRefused(null, () -> check(programme(FILLED, FILLED, null, null)));
        assertRefused("tooEarly", () -> check(programme(FILLED.minusDays(1), null, null, null)));
        assertRefused("tooEarly", () -> check(programme(FILLED.plusDays(1), FILLED, null, null)));
        assertRefused("secondReminderFirst", () -> check(programme(FILLED, null, null, FILLED.plusDays(40))));
        assertRefused("secondReminderFirst", () -> check(programme(FILLED, null, FILLED.plusDays(40), FILLED.plusDays(40))));
        assertRefused("inTheFuture", () -> check(programme(FILLED, null, TODAY.plusDays(1), null)));
    }

    @Test
    void aTeamIsToldOfAMoveAfterIt() {
        assertRefused(null, () -> CardRules.check(new MoveContent(FILLED, OPOLE, FILLED), CARD, TODAY));
        assertRefused("tooEarly", () -> CardRules.check(new MoveContent(FILLED.plusDays(1), OPOLE, FILLED), CARD, TODAY));
        assertRefused("inTheFuture", () -> CardRules.check(new MoveContent(TODAY.plusDays(1), OPOLE, null), CARD, TODAY));
    }

    /** PRT-4 */
    @Test
    void whoWorksInTheGroupMayHaveSignedTheStatementBefore() {
        assertRefused(null, () -> CardRules.check(member(FILLED, null, FILLED.minusYears(1)), CARD, TODAY));
        assertRefused("tooEarly", () -> CardRules.check(member(FILLED.minusDays(1), null, null), CARD, TODAY));
        assertRefused("tooEarly", () -> CardRules.check(member(FILLED.plusDays(1), FILLED, null), CARD, TODAY));
    }

    private static void check(ProgrammeContent programme) {
        CardRules.check(programme, CARD, TODAY);
    }

    private static GroupMemberContent member(LocalDate since, LocalDate until, LocalDate secrecy) {
        return new GroupMemberContent("Ewa Góra", WorksFor.EDUCATION, since, until, secrecy);
    }

    private static ProgrammeContent programme(LocalDate directed, LocalDate reported, LocalDate first, LocalDate second) {
        return new ProgrammeContent(CardPartId.next(), "program korekcyjno-edukacyjny", directed, reported, first, second, null, null);
    }

    private static CardContent card(LocalDate filled, LocalDate group, LocalDate ended, CardEndReason why) {
        return new CardContent("NK 1/2026", filled, FormAuthor.POLICE, "asp. Jan Kot", OPOLE, group, null, null, ended, why);
    }

    private static void assertRefused(String name, ThrowingCallable attempt) {
        if (name == null) {
            assertThatCode(attempt).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(attempt).isInstanceOfSatisfying(
                    BusinessRuleViolation.class, refusal -> assertThat(refusal.messageKey()).isEqualTo("protection.violation." + name));
        }
    }
}
