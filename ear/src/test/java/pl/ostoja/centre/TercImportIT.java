package pl.ostoja.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.shared.BusinessRuleViolation;

/** The register is one for all tests, so each works in a transaction that is taken back. The units here exist nowhere. */
@ServiceTest
@Tag("h2")
class TercImportIT {
    private static final LocalDate DAY_2020 = LocalDate.of(2020, 1, 1);
    private static final LocalDate DAY_2027 = LocalDate.of(2027, 1, 1);
    private static final TerytCode NOWE = new TerytCode("9901012");

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    @Inject
    TercImport imports;

    @Inject
    TerytRegister register;

    @Inject
    CentreRegister centres;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
        em.createQuery("delete from TerytUnit").executeUpdate();
    }

    @AfterEach
    void takeBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void theDemonstrationCountyIsImportedOnce() {
        var file = TercImport.demonstrationCounty();
        assertThat(imports.preview(file).counts()).isEqualTo(new TercCounts(25, 0, 0, 0, 0));
        assertThat(importAll(file)).isEqualTo(new TercCounts(25, 0, 0, 0, 0));
        assertThat(importAll(file)).isEqualTo(new TercCounts(0, 0, 25, 0, 0));
        assertThat(register.counties(DAY_2020)).extracting(TerytRow::name).containsExactly("Opole", "opolski");
        assertThat(register.municipalities(new TerytCode("1609"), DAY_2020)).hasSize(13);
        assertThat(register.sizes(DAY_2020)).containsEntry(TerytKind.COUNTY_RIGHTS_CITY, 1L).containsEntry(TerytKind.TOWN, 4L);
    }

    /** TER-4: a renamed municipality has two rows, joined without a gap. */
    @Test
    void aNewNameCountsFromTheDayOfTheFile() {
        importAll(file("2020-01-01", "Nowe"));
        assertThat(importAll(file("2027-01-01", "Nowe nad Odrą"))).isEqualTo(new TercCounts(0, 1, 2, 0, 0));
        assertThat(register.unit(NOWE, LocalDate.of(2026, 12, 31)).orElseThrow().name()).isEqualTo("Nowe");
        assertThat(register.unit(NOWE, DAY_2027).orElseThrow().name()).isEqualTo("Nowe nad Odrą");
        assertThat(register.unit(NOWE, LocalDate.of(2015, 6, 1)).orElseThrow().name()).isEqualTo("Nowe");
        assertThat(importAll(file("2027-01-01", "Nowe n. Odrą"))).isEqualTo(new TercCounts(0, 1, 2, 0, 0));
        assertThat(register.unit(NOWE, DAY_2027).orElseThrow().name()).isEqualTo("Nowe n. Odrą");
    }

    /** TER-5 */
    @Test
    void anOlderFileIsRefused() {
        importAll(file("2027-01-01", "Nowe"));
        assertThatThrownBy(() -> importAll(file("2026-01-01", "Stare")))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("TER-5"));
    }

    /** TER-6: of 21 units one is lacking and ends on New Year's Eve. */
    @Test
    void whatTheLaterFileLacksEnds() {
        importAll(many("2020-01-01", 19));
        assertThat(importAll(many("2027-01-01", 18))).isEqualTo(new TercCounts(0, 0, 20, 1, 0));
        var lacking = new TerytCode("9901192");
        assertThat(register.isValid(lacking, DAY_2027.minusDays(1))).isTrue();
        assertThat(register.isValid(lacking, DAY_2027)).isFalse();
        assertThat(register.stateOn()).contains(DAY_2027);
    }

    /** TER-6: an excerpt, or a file with a faulty row, ends nothing. */
    @Test
    void anExcerptEndsNothing() {
        importAll(many("2020-01-01", 19));
        assertThat(importAll(many("2027-01-01", 5))).isEqualTo(new TercCounts(0, 0, 7, 0, 0));
        var faulty = TercFile.of((text("2027-01-01", 18) + "99;01;19;2;;gmina wiejska;2027-01-01\n").getBytes(StandardCharsets.UTF_8));
        assertThat(imports.preview(faulty).ends()).isEqualTo(TercPreview.Ending.KEPT_FAULTY_ROWS);
        assertThat(importAll(faulty)).isEqualTo(new TercCounts(0, 0, 20, 0, 1));
        assertThat(imports.errors(faulty)).singleElement().extracting(RowError::line).isEqualTo(22L);
    }

    /** CEN-5, CEN-6, CEN-7 with rows of the database. */
    @Test
    void aCentreWearsItsHatsFromADayOn() {
        importAll(TercImport.demonstrationCounty());
        var id = CentreId.next();
        var county = new TerytCode("1609");
        var name = "PCPR " + id;
        var first = new CentreWork(Set.of(CentreHat.COUNTY_FAMILY_CENTRE), Set.of(), DAY_2020);
        centres.open(id, county, new DescribeCentre(name, "PCPR", Contact.NONE, null), first);
        centres.change(
                id, new CentreWork(Set.of(CentreHat.COUNTY_FAMILY_CENTRE, CentreHat.FOSTER_CARE_ORGANISER), Set.of(), LocalDate.of(2022, 7, 1)));
        em.flush();
        assertThat(centres.hats(id, LocalDate.of(2022, 6, 30))).containsExactly(CentreHat.COUNTY_FAMILY_CENTRE);
        assertThat(centres.hats(id, LocalDate.of(2022, 7, 1))).hasSize(2);
        assertThat(centres.ofCounty(county, CentreHat.FOSTER_CARE_ORGANISER, LocalDate.of(2022, 7, 1))).contains(id);
        assertThat(centres.details(id).county()).isEqualTo("opolski");
        assertThat(centres.search("pcpr " + id, DAY_2020)).singleElement().extracting(CentreRow::hats).isEqualTo(Set.of(CentreHat.COUNTY_FAMILY_CENTRE));
        refused("CEN-7", CentreId.next(), county, name);
        refused("CEN-6", CentreId.next(), new TerytCode("1699"), "Nigdzie " + id);
    }

    private void refused(String rule, CentreId id, TerytCode county, String name) {
        var work = new CentreWork(Set.of(CentreHat.COUNTY_FAMILY_CENTRE), Set.of(), DAY_2020);
        assertThatThrownBy(() -> centres.open(id, county, new DescribeCentre(name, "X", Contact.NONE, null), work))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    /** In portions of seven, as the job does in portions of hundreds. */
    private TercCounts importAll(TercFile file) {
        var counts = TercCounts.NONE;
        for (int skip = 0; skip < imports.readableRows(file); skip += 7) {
            counts = counts.plus(imports.importRows(file, skip, 7));
            em.flush();
            em.clear();
        }
        counts = counts.plus(imports.finish(file));
        em.flush();
        em.clear();
        return counts;
    }

    private static TercFile file(String stateOn, String name) {
        return TercFile.of((text(stateOn, 0) + "99;01;01;2;" + name + ";gmina wiejska;" + stateOn + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static TercFile many(String stateOn, int municipalities) {
        return TercFile.of(text(stateOn, municipalities).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String stateOn, int municipalities) {
        var text = new StringBuilder("WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA\n")
                .append("99;;;;NIGDZIE;województwo;").append(stateOn).append('\n')
                .append("99;01;;;nigdzieski;powiat;").append(stateOn).append('\n');
        for (int number = 1; number <= municipalities; number++) {
            text.append("99;01;%02d;2;Gmina %02d;gmina wiejska;%s%n".formatted(number, number, stateOn));
        }
        return text.toString();
    }
}
