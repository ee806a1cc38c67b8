package pl.ostoja.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static pl.ostoja.authority.AuthorityFixture.FATHER;
import static pl.ostoja.authority.AuthorityFixture.MOTHER;
import static pl.ostoja.authority.AuthorityFixture.bothParents;
import static pl.ostoja.authority.LegalEffect.DEPRIVED;
import static pl.ostoja.authority.LegalEffect.RESTRICTED;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.duty.Deadline;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.NoticeKind;
import pl.ostoja.placement.NoticeSent;
import pl.ostoja.placement.PlacementFixture;
import pl.ostoja.placement.RecurringTerm;
import pl.ostoja.shared.Explanation;

class AdoptionDutiesTest {
    private static final String BORN = "2020-06-01";

    @ParameterizedTest(name = "AUT-4: free from {0} -> unshifted {1}, legal {2}, plan by {3}")
    @CsvSource({
        "2026-11-02, 2026-11-09, 2026-11-09, 2026-11-09", // Monday to Monday
        "2026-10-25, 2026-11-01, 2026-11-02, 2026-10-30", // a Sunday that is All Saints' too
        "2026-11-04, 2026-11-11, 2026-11-12, 2026-11-10", // Independence Day
        "2026-11-07, 2026-11-14, 2026-11-16, 2026-11-13", // Saturday
    })
    void sevenDays(String free, String unshifted, String legal, String planBy) {
        var duty = one(aChildBorn(BORN, aStay("2025-01-10")), deprivedFrom(free));

        var due = ((Deadline.ByDay) duty.deadline()).due();
        assertThat(due.unshifted()).isEqualTo(unshifted);
        assertThat(due.legal()).isEqualTo(legal);
        assertThat(due.planBy()).isEqualTo(planBy);
        assertThat(duty.key().anchor()).isEqualTo(free);
        assertThat(duty.alertOn()).isEqualTo(free);
        assertThat(duty.state()).isEqualTo(DutyState.OPEN);
    }

    @Test
    @DisplayName("AUT-4: a child that comes into care free is reported from the day it came; before, nobody owed it")
    void freeBeforeCare() {
        var duty = one(aChildBorn(BORN, aStay("2026-03-02")), deprivedFrom("2025-12-01"));

        assertThat(duty.key().anchor()).isEqualTo("2026-03-02");
        assertThat(duty.deadline().legalDay()).isEqualTo("2026-03-09");
    }

    @Test
    @DisplayName("AUT-4: the coordinator owes it for a child in a family, the director for one in a facility")
    void whoOwesIt() {
        var family = one(aChildBorn(BORN, aStay("2025-01-10")), deprivedFrom("2026-11-02"));
        var facility = one(aChildBorn(BORN, aStay("2025-01-10").in(CareForm.SOCIALISATION_FACILITY)), deprivedFrom("2026-11-02"));

        assertThat(family.responsible()).isEqualTo(Responsible.COORDINATOR);
        assertThat(family.article()).isEqualTo("art. 77 ust. 3 pkt 5 UWR");
        assertThat(facility.responsible()).isEqualTo(Responsible.FACILITY);
        assertThat(facility.article()).isEqualTo("art. 100 ust. 4 UWR");
    }

    @Test
    @DisplayName("AUT-4: the first report from the day on which the child is free fulfils it; one of before counts for nothing")
    void reported() {
        var stay = aStay("2025-01-10");
        var legal = deprivedFrom("2026-11-02");

        assertThat(one(told(stay, "2026-10-30", "2026-11-12", "2026-11-05"), legal).state()).isEqualTo(DutyState.fulfilled(day("2026-11-05")));
        assertThat(one(told(stay, "2026-11-01"), legal).state()).isEqualTo(DutyState.OPEN);
        assertThat(one(told(stay, "2026-11-11"), legal).daysLate(day("2026-11-22"))).isEqualTo(2);
    }

    @Test
    @DisplayName("AUT-4: authority given back ends it; taken away once more it is owed anew")
    void givenBack() {
        var facts = bothParents()
                .then(DEPRIVED, MOTHER, "2025-02-03")
                .then(DEPRIVED, FATHER, "2025-02-03")
                .then(RESTRICTED, FATHER, "2025-08-11")
                .then(DEPRIVED, FATHER, "2026-01-19")
                .facts();

        assertThat(all(aChildBorn(BORN, aStay("2025-01-10")), facts))
                .extracting(duty -> duty.key().anchor(), Duty::state)
                .containsExactly(
                        tuple(day("2025-02-03"), DutyState.ended(day("2025-08-11"), Explanation.of("authority.ended.freeNoMore"))),
                        tuple(day("2026-01-19"), DutyState.OPEN));
    }

    @Test
    @DisplayName("AUT-4: who leaves care is reported no more; who comes back is")
    void leavesCare() {
        var care = aChildBorn(BORN, aStay("2025-01-10").until("2025-02-20", EndReason.RETURN_TO_FAMILY), aStay("2026-03-02"));

        assertThat(all(care, deprivedFrom("2025-02-17")))
                .extracting(duty -> duty.key().anchor(), Duty::state)
                .containsExactly(
                        tuple(day("2025-02-17"), DutyState.ended(day("2025-02-20"), RecurringTerm.LEFT_CARE)),
                        tuple(day("2026-03-02"), DutyState.OPEN));
    }

    @Test
    @DisplayName("AUT-4: what falls due on the 18th birthday ends with it, and an adult is not adopted this way")
    void fullAge() {
        var care = aChildBorn("2008-11-09", aStay("2025-01-10"));

        assertThat(one(care, deprivedFrom("2026-11-02")).state()).isEqualTo(DutyState.ended(day("2026-11-09"), RecurringTerm.FULL_AGE));
        assertThat(all(care, deprivedFrom("2026-11-09"))).isEmpty();
    }

    @Test
    @DisplayName("AUT-4: nothing is owed of a child that is not free, or not in care")
    void notOwed() {
        assertThat(all(aChildBorn(BORN, aStay("2025-01-10")), bothParents().facts())).isEmpty();
        assertThat(all(aChildBorn(BORN), deprivedFrom("2026-11-02"))).isEmpty();
    }

    @Test
    void kindsAreDeclaredOnce() {
        assertThat(AdoptionDuties.kinds()).extracting(DutyKind::code).containsExactly("ADOPTION_REPORT");
    }

    private static LegalFacts deprivedFrom(String day) {
        return bothParents().then(DEPRIVED, MOTHER, "2024-09-02").then(DEPRIVED, FATHER, day).facts();
    }

    private static CareFacts told(PlacementFixture.StayBuilder stay, String... days) {
        var care = aChildBorn(BORN, stay);
        var id = care.stays().getFirst().id();
        var notices = Stream.of(days).map(sent -> NoticeSent.on(id, NoticeKind.ADOPTION_CENTRE, day(sent))).toList();
        return new CareFacts(care.child(), care.born(), care.died(), care.stays(), notices, care.leaving());
    }

    private static List<Duty> all(CareFacts care, LegalFacts facts) {
        var duties = new ArrayList<Duty>();
        AdoptionDuties.derive(care, facts, LAW, duties::add);
        return duties;
    }

    private static Duty one(CareFacts care, LegalFacts facts) {
        var duties = all(care, facts);
        assertThat(duties).hasSize(1);
        return duties.getFirst();
    }
}
