package pl.ostoja.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Delegation;
import pl.ostoja.authority.AdoptionDuties;
import pl.ostoja.authority.LegalEvents;
import pl.ostoja.authority.LegalFacts;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.CentreRegister;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.court.CourtDuties;
import pl.ostoja.court.CourtFilingType;
import pl.ostoja.court.FilingSent;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyService;
import pl.ostoja.fostering.Families;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.CareLaws;
import pl.ostoja.placement.Children;
import pl.ostoja.placement.FirstPlacements;
import pl.ostoja.placement.PlacementDuties;
import pl.ostoja.review.EvaluatedFamily;
import pl.ostoja.review.EvaluationCourse;
import pl.ostoja.review.EvaluationDuties;
import pl.ostoja.review.EvaluationFacts;
import pl.ostoja.review.EvaluationResult;
import pl.ostoja.review.ObjectionDecision;
import pl.ostoja.review.ReviewDuties;
import pl.ostoja.review.ReviewHeld;
import pl.ostoja.settlement.AgreementContent;
import pl.ostoja.settlement.LiabilityDuties;
import pl.ostoja.settlement.PayerDecision;

/** All duties of the country from facts in memory, by one thread; and what the night does with every county. */
@ServiceTest
@Tag("benchmark")
@Tag("country")
class DutiesBenchmarkIT {
    private static final double MILLIS = 1000;
    private static final int CHECKED = 100;

    @Resource(lookup = "java:jboss/datasources/OstojaDS")
    DataSource database;

    @Resource
    UserTransaction transaction;

    @Inject
    CentreRegister centres;

    @Inject
    Children children;

    @Inject
    CareLaws laws;

    @Inject
    LegalEvents legalEvents;

    @Inject
    Families families;

    @Inject
    FirstPlacements placements;

    @Inject
    DutyService duties;

    @Inject
    Delegation delegation;

    /** Everything from which the duties of a centre follow. */
    private record Facts(
            Map<UUID, CareFacts> care, Map<UUID, LegalFacts> legal, Map<UUID, List<ReviewHeld>> reviews, Map<UUID, List<FilingSent>> filings,
            List<EvaluatedFamily> families, Map<UUID, List<EvaluationFacts>> evaluations, Map<UUID, List<PayerDecision>> payers,
            Map<UUID, List<AgreementContent>> agreements, TerytCode county, CareLaw law) {}

    @FunctionalInterface
    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Read county by county, so that the facts of a country need no more memory than the server has. */
    @Test
    void allDutiesAreDerivedInTenSecondsAndAreThoseOfTheStore() throws Exception {
        List<Long> reading = new ArrayList<>();
        List<Long> deriving = new ArrayList<>();
        List<CentreId> unlike = new ArrayList<>();
        long files = 0;
        long derived = 0;
        for (CentreId centre : centres.all()) {
            transaction.begin();
            long begun = System.nanoTime();
            Facts facts = read(centre);
            long read = System.nanoTime();
            List<Duty> owed = derive(facts);
            deriving.add(micros(read));
            reading.add((read - begun) / 1000);
            files += facts.care.size();
            derived += owed.size();
            Set<String> keys = owed.stream().map(duty -> duty.key().toString()).collect(Collectors.toSet());
            if (!keys.equals(new HashSet<>(rows("select duty_key from duty_item where centre_id = ?", centre, row -> row.getString(1))))) {
                unlike.add(centre);
            }
            transaction.rollback();
        }
        assertThat(unlike).as("centres whose duties are not those of the store").isEmpty();
        Figures.report(List.of(
                Figure.told("children with a file, in and after care", "", files),
                Figure.told("their duties, open and done", "", derived),
                Figure.told("reading the facts from the database", " s", Times.of(reading).sum() / MILLIS),
                Figure.atMost("deriving all duties from facts in memory, one thread", 10, " s", Times.of(deriving).sum() / MILLIS)));
    }

    /** The very call of the night, for a hundred counties: it also compares every part of every duty with the store. */
    @Test
    void theNightlyCheckOfNoCountyTakesFiveSeconds() {
        List<Long> checking = new ArrayList<>();
        long differences = 0;
        for (CentreId centre : centres.all().stream().limit(CHECKED).toList()) {
            delegation.actAsSystem(centre);
            long begun = System.nanoTime();
            differences += duties.check().size();
            checking.add(micros(begun));
        }
        Figures.details("The nightly check of a county", Map.of("counties", Times.of(checking)));
        Figures.report(List.of(
                Figure.atMost("differences between the facts and the stored duties", 0, "", differences),
                Figure.atMost("nightly check of a county, the longest", 5, " s", Times.of(checking).longest() / MILLIS)));
    }

    private Facts read(CentreId centre) throws SQLException {
        List<UUID> all = children.all(centre).toList();
        Map<UUID, List<ReviewHeld>> reviews = new HashMap<>();
        rows("select child_id, id, held_on, opinion_sent_on from review_held where centre_id = ? and removed_on is null", centre, row -> reviews
                .computeIfAbsent(row.getObject(1, UUID.class), child -> new ArrayList<>())
                .add(new ReviewHeld(row.getObject(2, UUID.class), row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class))));
        Map<UUID, List<FilingSent>> filings = new HashMap<>();
        rows("select child_id, id, filing_type, sent_on from court_filing where centre_id = ? and removed_on is null", centre, row -> filings
                .computeIfAbsent(row.getObject(1, UUID.class), child -> new ArrayList<>())
                .add(new FilingSent(row.getObject(2, UUID.class), CourtFilingType.valueOf(row.getString(3)), row.getObject(4, LocalDate.class))));
        Map<UUID, List<EvaluationFacts>> evaluations = new HashMap<>();
        rows("select family_id, id, made_on, outcome, delivered_on, objected_on, received_on, decision, decided_on, motion_sent_on from review_evaluation"
                + " where centre_id = ? and removed_on is null", centre, row -> evaluations
                .computeIfAbsent(row.getObject(1, UUID.class), family -> new ArrayList<>())
                .add(evaluation(row)));
        Map<UUID, List<PayerDecision>> payers = new HashMap<>();
        rows("select child_id, id, since, dispute_effect_from, county from settlement_payers where centre_id = ? and removed_on is null", centre, row -> payers
                .computeIfAbsent(row.getObject(1, UUID.class), child -> new ArrayList<>())
                .add(new PayerDecision(
                        row.getObject(2, UUID.class), row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class), new TerytCode(row.getString(5)), null, null)));
        Map<UUID, List<AgreementContent>> agreements = new HashMap<>();
        rows("select child_id, partner, since, concluded_on, agreement_number from settlement_agreement where centre_id = ? and removed_on is null", centre, row ->
                agreements.computeIfAbsent(row.getObject(1, UUID.class), child -> new ArrayList<>())
                        .add(new AgreementContent(
                                new TerytCode(row.getString(2)), row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class), row.getString(5))));
        return new Facts(
                children.facts(all), legalEvents.facts(all), reviews, filings, evaluated(centre), evaluations, payers, agreements, centres.county(centre),
                laws.of(centre));
    }

    private List<EvaluatedFamily> evaluated(CentreId centre) {
        Map<UUID, LocalDate> placed = placements.in(families.all(centre).toList());
        return families.work(placed.keySet()).entrySet().stream()
                .map(work -> new EvaluatedFamily(work.getKey(), placed.get(work.getKey()), work.getValue().endedOn(), work.getValue().contracts()))
                .toList();
    }

    private static EvaluationFacts evaluation(ResultSet row) throws SQLException {
        String decision = row.getString(8);
        EvaluationCourse course = new EvaluationCourse(
                row.getObject(5, LocalDate.class), row.getObject(6, LocalDate.class), row.getObject(7, LocalDate.class),
                decision == null ? null : ObjectionDecision.valueOf(decision), row.getObject(9, LocalDate.class));
        return new EvaluationFacts(
                row.getObject(2, UUID.class), row.getObject(3, LocalDate.class), EvaluationResult.valueOf(row.getString(4)), course, row.getObject(10, LocalDate.class));
    }

    /** By the same pure rules as the sources of duties. */
    private static List<Duty> derive(Facts facts) {
        List<Duty> owed = new ArrayList<>();
        facts.care.forEach((child, care) -> {
            PlacementDuties.derive(care, facts.law, owed::add);
            AdoptionDuties.derive(care, facts.legal.get(child), facts.law, owed::add);
            ReviewDuties.derive(care, facts.reviews.getOrDefault(child, List.of()), facts.law, owed::add);
            LiabilityDuties.derive(
                    care, facts.payers.getOrDefault(child, List.of()), facts.agreements.getOrDefault(child, List.of()), facts.county, facts.law, owed::add);
            CourtDuties.derive(care, facts.filings.getOrDefault(child, List.of()), facts.law, owed::add);
        });
        facts.families.forEach(family -> EvaluationDuties.derive(family, facts.evaluations.getOrDefault(family.id(), List.of()), facts.law, owed::add));
        return owed;
    }

    private <T> List<T> rows(String sql, CentreId centre, Row<T> row) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, centre.value());
            List<T> rows = new ArrayList<>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(row.of(found));
                }
            }
            return rows;
        }
    }

    private static long micros(long since) {
        return (System.nanoTime() - since) / 1000;
    }
}
