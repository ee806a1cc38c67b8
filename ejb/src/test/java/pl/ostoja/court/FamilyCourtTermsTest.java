package pl.ostoja.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.ostoja.duty.Deadline;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyState;
import pl.ostoja.shared.Explanation;

/** An order of 15 January 2026 that wants reports by the ends of March, June and September. */
class FamilyCourtTermsTest {
    private static final UUID FAMILY = UUID.randomUUID();
    private static final UUID ORDER = UUID.randomUUID();
    private static final UUID REQUEST = UUID.randomUUID();
    private static final List<String> QUARTERS = List.of("2026-03-31", "2026-06-30", "2026-09-30");

    private final FamilyOrderContent order = ordered("2026-01-15", "2026-01-20");

    @Test
    void crt7EachDayOfTheCourtIsAnsweredByAReport() {
        assertThat(reports(order, QUARTERS, List.of(), "2026-03-25"))
                .extracting(CourtTerm::day, CourtTerm::from, CourtTerm::sentOn)
                .as("CRT-7")
                .containsExactly(
                        tuple(day("2026-03-31"), day("2026-01-15"), day("2026-03-25")),
                        tuple(day("2026-06-30"), day("2026-04-01"), null),
                        tuple(day("2026-09-30"), day("2026-07-01"), null));
    }

    @Test
    void aLateReportAnswersTheDayThatWasMissedAndStaysLate() {
        List<CourtTerm> terms = reports(order, QUARTERS, List.of(), "2026-04-10", "2026-04-20");
        assertThat(terms).extracting(CourtTerm::sentOn).containsExactly(day("2026-04-10"), day("2026-04-20"), null);
        assertThat(terms).extracting(term -> term.isLate(day("2026-05-01"))).containsExactly(true, false, false);
    }

    @Test
    void twoReportsBeforeOneDayAnswerOneDay() {
        assertThat(reports(order, QUARTERS, List.of(), "2026-03-20", "2026-03-25")).extracting(CourtTerm::sentOn).containsExactly(day("2026-03-20"), null, null);
    }

    @Test
    void whatWasSentBeforeTheOrderAnswersNothing() {
        assertThat(reports(order, QUARTERS, List.of(), "2026-01-14")).extracting(CourtTerm::sentOn).containsOnlyNulls();
        assertThat(reports(order, QUARTERS, List.of(), "2026-01-15")).extracting(CourtTerm::sentOn).containsExactly(day("2026-01-15"), null, null);
    }

    @Test
    void crt8NothingIsBornOverdue() {
        FamilyOrderContent late = ordered("2026-03-02", "2026-04-01");
        CourtTerm first = reports(late, QUARTERS, List.of()).getFirst();
        assertThat(first.due().legal()).as("CRT-8: came on Wednesday, owed on Thursday").isEqualTo(day("2026-04-02"));
        assertThat(reports(ordered("2026-03-02", "2026-03-31"), QUARTERS, List.of()).getFirst().due().legal()).as("came on the day itself").isEqualTo(day("2026-03-31"));
    }

    @Test
    void aDayOfTheCourtMovesFromAFreeDay() {
        CourtTerm saturday = reports(order, List.of("2026-10-31"), List.of()).getFirst();
        assertThat(saturday.due().legal()).as("Saturday, then All Saints on Sunday").isEqualTo(day("2026-11-02"));
        assertThat(saturday.due().planBy()).isEqualTo(day("2026-10-30"));
        assertThat(saturday.isLate(day("2026-11-02"))).isFalse();
        assertThat(saturday.isLate(day("2026-11-03"))).isTrue();
    }

    @Test
    void crt10WhatTheCourtLiftsIsOwedNoMore() {
        List<CourtTerm> terms = reports(order, QUARTERS, List.of("2026-05-10"), "2026-05-05");
        assertThat(terms).extracting(CourtTerm::sentOn).as("CRT-10: the missed day takes the report").containsExactly(day("2026-05-05"), null, null);
        assertThat(terms).extracting(CourtTerm::endedOn).containsExactly(null, day("2026-05-10"), day("2026-05-10"));
        assertThat(terms.get(1).isLate(day("2026-12-01"))).isFalse();
        assertThat(reports(order, QUARTERS, List.of("2026-03-31")).getFirst().endedOn()).as("lifted on its last day").isNull();
        assertThat(reports(order, QUARTERS, List.of("2026-01-14")).getFirst().endedOn()).as("a former obligation").isNull();
    }

    @Test
    void aReportSentBeforeTheLiftingKeepsItsDay() {
        assertThat(reports(order, QUARTERS, List.of("2026-05-10"), "2026-03-25", "2026-05-05"))
                .extracting(CourtTerm::sentOn, CourtTerm::endedOn)
                .containsExactly(tuple(day("2026-03-25"), null), tuple(day("2026-05-05"), null), tuple(null, day("2026-05-10")));
    }

    @Test
    void crt11AnOpinionAnswersARequestThatHadCome() {
        OpinionRequestContent asked = new OpinionRequestContent(day("2026-02-02"), day("2026-02-16"), "Sąd Rejonowy w Kluczborku", "III Nsm 17/26", null);
        FamilyCourtFacts facts = new FamilyCourtFacts(
                FAMILY, List.of(), List.of(new FamilyCourtFacts.Opinion(REQUEST, asked)),
                List.of(sent(CourtFilingType.ASSISTANT_OPINION, "2026-02-01"), sent(CourtFilingType.WORK_WITH_FAMILY_REPORT, "2026-02-03")), List.of());
        assertThat(duties(facts)).singleElement().satisfies(duty -> {
            assertThat(duty.kind()).as("CRT-11").isEqualTo(FamilyCourtDuties.OPINION);
            assertThat(duty.state()).as("sent too early, or something else").isEqualTo(DutyState.OPEN);
            assertThat(duty.deadline().legalDay()).isEqualTo(day("2026-02-16"));
        });
        FamilyCourtFacts done = new FamilyCourtFacts(FAMILY, List.of(), facts.opinions(), List.of(sent(CourtFilingType.ASSISTANT_OPINION, "2026-02-10")), List.of());
        assertThat(duties(done)).singleElement().satisfies(duty -> assertThat(duty.state()).isEqualTo(DutyState.fulfilled(day("2026-02-10"))));
    }

    @Test
    void aDutyNamesItsOrderAndArticle() {
        assertThat(duties(facts(order, QUARTERS, List.of("2026-05-10"), "2026-03-25")))
                .extracting(Duty::article, duty -> duty.deadline().legalDay(), Duty::state)
                .containsExactly(
                        tuple("art. 109 § 4 KRO", day("2026-03-31"), DutyState.fulfilled(day("2026-03-25"))),
                        tuple("art. 109 § 4 KRO", day("2026-06-30"), DutyState.ended(day("2026-05-10"), Explanation.of("court.ended.lifted"))),
                        tuple("art. 109 § 4 KRO", day("2026-09-30"), DutyState.ended(day("2026-05-10"), Explanation.of("court.ended.lifted"))));
        Duty first = duties(facts(order, QUARTERS, List.of())).getFirst();
        assertThat(first.why()).isEqualTo(Explanation.of("court.why.familyReport", day("2026-01-15"), day("2026-03-31")));
        assertThat(first.facts()).containsExactly(Explanation.of("court.fact.reference", "III Nsm 482/25"));
        assertThat(first.deadline()).isInstanceOf(Deadline.ByDay.class);
        assertThat(first.subject().assistance()).isEqualTo(FAMILY);
    }

    private static List<CourtTerm> reports(FamilyOrderContent order, List<String> days, List<String> lifted, String... sent) {
        return new FamilyCourtTerms(facts(order, days, lifted, sent), LAW).reports();
    }

    private static List<Duty> duties(FamilyCourtFacts facts) {
        List<Duty> duties = new ArrayList<>();
        FamilyCourtDuties.derive(facts, LAW, duties::add);
        return duties;
    }

    private static FamilyCourtFacts facts(FamilyOrderContent order, List<String> days, List<String> lifted, String... sent) {
        List<FamilyCourtFacts.Report> reports = days.stream().map(day -> new FamilyCourtFacts.Report(ORDER, order, day(day))).toList();
        List<FilingSent> filings = Stream.of(sent).map(day -> sent(CourtFilingType.WORK_WITH_FAMILY_REPORT, day)).toList();
        return new FamilyCourtFacts(FAMILY, reports, List.of(), filings, lifted.stream().map(LocalDate::parse).toList());
    }

    private static FilingSent sent(CourtFilingType type, String day) {
        return new FilingSent(UUID.randomUUID(), type, day(day));
    }

    private static FamilyOrderContent ordered(String on, String received) {
        return new FamilyOrderContent(day(on), day(received), "Sąd Rejonowy w Kluczborku", "III Nsm 482/25", null, null, null);
    }
}
