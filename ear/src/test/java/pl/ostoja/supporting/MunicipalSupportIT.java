package pl.ostoja.supporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.PersonFixture;
import pl.ostoja.reporting.MunicipalFigure;
import pl.ostoja.reporting.MunicipalLine;
import pl.ostoja.reporting.MunicipalPeriod;
import pl.ostoja.reporting.MunicipalService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** RPT-17: the report of the first half of 2025 over four supporting families, counted by hand. */
@ServiceTest
@Tag("h2")
class MunicipalSupportIT {
    private static final MunicipalPeriod HALF = new MunicipalPeriod(2025, MunicipalPeriod.Part.FIRST_HALF);

    @Inject
    SupportingFamilyService families;

    @Inject
    SupportService support;

    @Inject
    SupportingListService lists;

    @Inject
    HelpedFamilyService helped;

    @Inject
    MunicipalService municipal;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    private Caller head;

    @BeforeEach
    void fourFamilies() {
        CentreId centre = CentreId.next();
        head = people.somebody(centre, Role.HEAD, "Hanna Kierownik");
        caller.become(people.somebody(centre, Role.SOCIAL_WORKER, "Sonia Socjalna"));
        SupportingFamilyId old = setUp("Wolscy", "2023-02-01");
        helps(old, "Nowakowie", true, "2025-01-10");
        helps(old, "Kowalscy", false, "2024-03-01");
        SupportingFamilyId lately = setUp("Zimni", "2025-05-01");
        helps(lately, "nowakowie", true, "2025-06-30");
        SupportingFamilyId over = setUp("Letni", "2024-09-01");
        families.dissolve(new DissolveSupportingFamily(
                over, families.details(over).version(), new Dissolution(LocalDate.parse("2025-01-01"), DissolutionReason.OWN_WISH, null)));
        helps(setUp("Jesienni", "2025-07-01"), "Lisowie", true, "2025-07-02");
    }

    @Test
    void supportingFamiliesCountByTheDaysOfTheTime() {
        caller.become(head);
        Map<MunicipalFigure, Integer> numbers = municipal.report(HALF).lines().stream()
                .collect(Collectors.toMap(MunicipalLine::figure, line -> line.number().intValue()));

        assertThat(numbers)
                .containsEntry(MunicipalFigure.SUPPORTING, 3)
                .containsEntry(MunicipalFigure.SUPPORTING_NEW, 1)
                .containsEntry(MunicipalFigure.SUPPORTING_DISSOLVED, 1)
                .containsEntry(MunicipalFigure.SUPPORTING_CHILDCARE, 2)
                .containsEntry(MunicipalFigure.SUPPORTING_HOUSEHOLD, 1)
                .containsEntry(MunicipalFigure.SUPPORTING_SOCIAL, 0)
                .containsEntry(MunicipalFigure.SUPPORTING_UP_TO_3_MONTHS, 1)
                .containsEntry(MunicipalFigure.SUPPORTING_UP_TO_12_MONTHS, 0)
                .containsEntry(MunicipalFigure.SUPPORTING_OVER_12_MONTHS, 1)
                .containsEntry(MunicipalFigure.HELPED_BY_SUPPORTING, 2);
    }

    @Test
    void everyNumberLeadsToTheFamiliesBehindIt() {
        caller.become(head);
        assertThat(listed(SupportCount.HAD)).containsExactly("Letni", "Wolscy", "Zimni");
        assertThat(listed(SupportCount.NEW)).containsExactly("Zimni");
        assertThat(listed(SupportCount.DISSOLVED)).containsExactly("Letni");
        assertThat(listed(SupportCount.CHILDCARE)).containsExactly("Wolscy", "Zimni");
        assertThat(listed(SupportCount.HOUSEHOLD)).containsExactly("Wolscy");
        assertThat(listed(SupportCount.UP_TO_3_MONTHS)).containsExactly("Zimni");
        assertThat(listed(SupportCount.OVER_12_MONTHS)).containsExactly("Wolscy");
        Page<HelpedFamilyRow> families = helped.list(HALF.from(), HALF.to(), PageRequest.page(1));
        assertThat(families.total()).isEqualTo(2);
        assertThat(families.rows()).extracting(row -> row.name().toLowerCase(Locale.ROOT), HelpedFamilyRow::since, HelpedFamilyRow::helpers)
                .containsExactly(tuple("kowalscy", LocalDate.parse("2024-03-01"), 1L), tuple("nowakowie", LocalDate.parse("2025-01-10"), 2L));
    }

    private List<String> listed(SupportCount count) {
        SupportingFilter filter = new SupportingFilter(null, null, null, new SupportCounted(count, HALF.from(), HALF.to()));
        return lists.list(filter, SupportingSort.NAME, false, PageRequest.page(1)).rows().stream().map(SupportingRow::label).toList();
    }

    private SupportingFamilyId setUp(String label, String on) {
        LocalDate day = LocalDate.parse(on);
        SupportingFamilyId id = SupportingFamilyId.next();
        families.register(new RegisterSupportingFamily(
                id,
                new SupportingContent(label, "Ewa i Jan", PersonFixture.anAddressIn("Opole", "1661011"), null, day.minusDays(20), day.minusDays(10), day, day.minusDays(12), null)));
        return id;
    }

    /** With the children, or with keeping house. */
    private void helps(SupportingFamilyId family, String helped, boolean childcare, String since) {
        support.recordHelp(new RecordHelp(
                SupportHelpId.next(), family, new HelpContent(null, helped, childcare, !childcare, false, LocalDate.parse(since), null, null)));
    }
}
