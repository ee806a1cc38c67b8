package pl.ostoja.fostering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.law.LawFixture;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Period;

/** What is owed about the contracts of families. */
class ContractDutiesTest {
    private static final ContractLaw LAW = new ContractLaw(LawFixture.lawBook(), List.of());
    private static final UUID FAMILY = UUID.fromString("01890000-0000-7000-8000-00000000f057");
    private static final FamilyFactId REQUEST = FamilyFactId.next();
    private static final ContractRequestContent ASKED = ContractRequestContent.asked(FamilyForm.PROFESSIONAL, day("2026-01-31"));
    private static final ContractTerm TERM = ContractTerm.of(day("2024-03-01"), day("2028-02-29"));
    private static final DwellingContent HOME = DwellingContent.inTheCounty(DwellingKind.HOUSE, 120, 5, 2, day("2020-01-01"), null, null);

    @Test
    @DisplayName("FST-47: a request of 31 January is settled by 28 February, a Saturday, and so by Monday; then the family may go elsewhere")
    void aMonth() {
        Duty owed = request(ASKED, List.of(), null);
        assertThat(owed.deadline().legalDay()).isEqualTo("2026-03-02");
        assertThat(owed.isOpen()).isTrue();
        assertThat(owed.why()).isEqualTo(Explanation.of("fostering.why.requestDue", day("2026-01-31"), day("2026-03-02")));
    }

    @Test
    @DisplayName("FST-47: a contract upon the request or a refusal settles it; taking it back and the end of the family end it")
    void settled() {
        ContractFacts.Made made = new ContractFacts.Made(TERM, ContractBasis.of(REQUEST, day("2026-02-20")));
        ContractFacts.Made another = new ContractFacts.Made(TERM, ContractBasis.unknown("przed rejestrem"));

        assertThat(request(ASKED, List.of(another, made), null).state()).isEqualTo(DutyState.fulfilled(day("2026-02-20")));
        assertThat(request(ASKED, List.of(another, new ContractFacts.Made(TERM, null)), null).isOpen()).isTrue();
        assertThat(request(ASKED.refused(day("2026-02-10"), "opinia"), List.of(), null).state()).isEqualTo(DutyState.fulfilled(day("2026-02-10")));
        assertThat(request(ASKED.withdrawn(day("2026-02-11")), List.of(), null).state())
                .isEqualTo(DutyState.ended(day("2026-02-11"), Explanation.of("fostering.ended.requestWithdrawn")));
        assertThat(request(ASKED, List.of(), day("2026-02-12")).state()).isEqualTo(DutyState.ended(day("2026-02-12"), Explanation.of(FamilyStanding.ENDED)));
    }

    @Test
    @DisplayName("FST-49: who moves away on a Friday while a contract runs has the question settled by Monday, by a decision or by the end of the contract")
    void moved() {
        DwellingContent away = HOME.moved(DwellingPlace.OTHER_COUNTY, day("2026-11-20"));
        Duty owed = moved(away, TERM).getFirst();
        assertThat(owed.deadline().legalDay()).isEqualTo("2026-11-23");
        assertThat(owed.isOpen()).isTrue();
        assertThat(moved(away.allowed(day("2026-11-22"), "starosta", "blisko"), TERM).getFirst().state()).isEqualTo(DutyState.fulfilled(day("2026-11-22")));
        assertThat(moved(away, TERM.endedOn(day("2026-11-30"), "art. 54 ust. 7")).getFirst().state()).isEqualTo(DutyState.fulfilled(day("2026-11-30")));
        assertThat(moved(away.until(day("2026-12-01")), TERM).getFirst().state())
                .isEqualTo(DutyState.ended(day("2026-12-02"), Explanation.of("fostering.ended.movedBack")));
    }

    @Test
    @DisplayName("FST-49: nothing is owed of who lives in the county, of who lived elsewhere when the contract began, after its end, and of a family children's home")
    void notMoved() {
        assertThat(moved(HOME.moved(DwellingPlace.COUNTY, day("2026-11-20")), TERM)).isEmpty();
        assertThat(moved(HOME.moved(DwellingPlace.ABROAD, TERM.since()), TERM)).isEmpty();
        assertThat(moved(HOME.moved(DwellingPlace.ABROAD, TERM.since().plusDays(1)), TERM)).hasSize(1);
        assertThat(moved(HOME.moved(DwellingPlace.ABROAD, TERM.until()), TERM)).hasSize(1);
        assertThat(moved(HOME.moved(DwellingPlace.ABROAD, TERM.until().plusDays(1)), TERM)).isEmpty();
        assertThat(duties(ContractDuties.FAMILY_MOVED, facts(FamilyForm.FAMILY_HOME, List.of(), TERM, HOME.moved(DwellingPlace.ABROAD, day("2026-11-20"))))).isEmpty();
    }

    private static Duty request(ContractRequestContent content, List<ContractFacts.Made> made, LocalDate endedOn) {
        ContractFacts facts = new ContractFacts(FAMILY, held(FamilyForm.PROFESSIONAL), List.of(new ContractFacts.Asked(REQUEST.value(), content)), made, List.of(), endedOn);
        return duties(ContractDuties.CONTRACT_REQUEST, facts).getFirst();
    }

    private static List<Duty> moved(DwellingContent dwelling, ContractTerm term) {
        return duties(ContractDuties.FAMILY_MOVED, facts(FamilyForm.PROFESSIONAL, List.of(), term, dwelling));
    }

    private static ContractFacts facts(FamilyForm form, List<ContractFacts.Asked> asked, ContractTerm term, DwellingContent dwelling) {
        return new ContractFacts(
                FAMILY, held(form), asked, List.of(new ContractFacts.Made(term, null)), List.of(new ContractFacts.Lives(FamilyFactId.next().value(), dwelling)), null);
    }

    private static List<ApplicantFacts.Held> held(FamilyForm form) {
        return List.of(new ApplicantFacts.Held(FamilyForms.of(form), Period.from(day("2020-01-01"))));
    }

    private static List<Duty> duties(DutyKind kind, ContractFacts facts) {
        List<Duty> duties = new ArrayList<>();
        ContractDuties.derive(facts, LAW, duties::add);
        return duties.stream().filter(duty -> duty.kind().equals(kind)).toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
