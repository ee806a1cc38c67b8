package pl.ostoja.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.duty.Deadline;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.placement.CareForm;

class AbsenceDutiesTest {
    @ParameterizedTest(name = "ABS-7: noticed at {0} -> {1}")
    @CsvSource({
        "2026-11-20T18:30:00Z, 2026-11-21T18:30:00Z", // a Saturday moves nothing
        "2026-10-24T12:00:00Z, 2026-10-25T12:00:00Z", // the clock goes back in that night: 24 hours all the same
        "2026-12-24T20:00:00Z, 2026-12-25T20:00:00Z",
    })
    void twentyFourHours(String noticed, String until) {
        var duty = one(CareForm.SOCIALISATION_FACILITY, ranAway(noticed.substring(0, 10), noticed, Told.NOBODY));

        assertThat(duty.deadline()).isEqualTo(new Deadline.ByMoment(Instant.parse(until)));
        assertThat(duty.state()).isEqualTo(DutyState.OPEN);
    }

    @Test
    @DisplayName("ABS-7: where only the day is known the clock starts with it")
    void onlyTheDay() {
        var duty = one(CareForm.SOCIALISATION_FACILITY, ranAway("2026-11-20", null, Told.NOBODY));

        assertThat(duty.deadline()).isEqualTo(new Deadline.ByMoment(Instant.parse("2026-11-20T23:00:00Z")));
    }

    @Test
    @DisplayName("ABS-7: done when the last of those to be told was told: a minute late is a day late")
    void theLastOne() {
        var noticed = Instant.parse("2026-11-20T18:30:00Z");
        var some = Told.NOBODY.with(Notified.POLICE, noticed).with(Notified.PARENTS, noticed).with(Notified.COUNTY_FAMILY_CENTRE, noticed);

        assertThat(one(CareForm.SOCIALISATION_FACILITY, ranAway("2026-11-20", noticed.toString(), some)).state()).isEqualTo(DutyState.OPEN);
        var kept = one(CareForm.SOCIALISATION_FACILITY, ranAway("2026-11-20", noticed.toString(), some.with(Notified.COURT, noticed.plusSeconds(86_400))));
        assertThat(kept.state()).isInstanceOf(DutyState.Fulfilled.class);
        assertThat(kept.daysLate(day("2026-11-30"))).isZero();
        var late = one(CareForm.SOCIALISATION_FACILITY, ranAway("2026-11-20", noticed.toString(), some.with(Notified.COURT, noticed.plusSeconds(86_460))));
        assertThat(late.daysLate(day("2026-11-30"))).isOne();
    }

    @Test
    @DisplayName("ABS-7: a director tells the county centre too, of a regional facility the marshal; of families nobody asks that")
    void whoIsTold() {
        assertThat(AbsenceDuties.owed(CareForm.NON_PROFESSIONAL_FAMILY)).containsExactlyInAnyOrder(Notified.PARENTS, Notified.POLICE, Notified.COURT);
        assertThat(AbsenceDuties.owed(CareForm.INTERVENTION_FACILITY))
                .containsExactlyInAnyOrder(Notified.PARENTS, Notified.POLICE, Notified.COURT, Notified.COUNTY_FAMILY_CENTRE);
        assertThat(AbsenceDuties.owed(CareForm.REGIONAL_THERAPEUTIC_FACILITY)).contains(Notified.COUNTY_FAMILY_CENTRE, Notified.MARSHAL);

        assertThat(one(CareForm.INTERVENTION_FACILITY, ranAway("2026-11-20", null, Told.NOBODY)).responsible()).isEqualTo(Responsible.FACILITY);
        var ofFamily = one(CareForm.NON_PROFESSIONAL_FAMILY, ranAway("2026-11-20", null, Told.NOBODY));
        assertThat(ofFamily.responsible()).isEqualTo(Responsible.FOSTER_FAMILY);
        assertThat(ofFamily.article()).as("no provision names hours for families").startsWith("por. ");
    }

    @Test
    @DisplayName("ABS-7: other absences and adults who stay on bring about nothing; a child that came back does")
    void whoRunsAway() {
        var hospital = new AbsenceFacts(person(7), AbsenceKind.HOSPITAL, day("2026-11-20"), null, null, true, null, Told.NOBODY);
        assertThat(duties("2012-06-01", CareForm.SOCIALISATION_FACILITY, hospital)).isEmpty();
        assertThat(duties("2008-11-20", CareForm.SOCIALISATION_FACILITY, ranAway("2026-11-20", null, Told.NOBODY))).isEmpty();
        assertThat(duties("2008-11-21", CareForm.SOCIALISATION_FACILITY, ranAway("2026-11-20", null, Told.NOBODY))).hasSize(1);
        assertThat(duties("2012-06-01", CareForm.SOCIALISATION_FACILITY, ranAway("2026-11-20", null, Told.NOBODY).until(day("2026-11-20")))).hasSize(1);
    }

    private static Duty one(CareForm form, AbsenceFacts absence) {
        var duties = duties("2012-06-01", form, absence);
        assertThat(duties).hasSize(1);
        return duties.getFirst();
    }

    private static List<Duty> duties(String born, CareForm form, AbsenceFacts absence) {
        List<Duty> duties = new ArrayList<>();
        AbsenceDuties.derive(aChildBorn(born, aStay("2026-03-02").in(form)), List.of(absence), LAW, duties::add);
        return duties;
    }

    private static AbsenceFacts ranAway(String since, String noticed, Told told) {
        return new AbsenceFacts(person(7), AbsenceKind.RAN_AWAY, day(since), null, noticed == null ? null : Instant.parse(noticed), true, null, told);
    }
}
