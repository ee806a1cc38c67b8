package pl.ostoja.supporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.NotPermitted;
import pl.ostoja.access.Role;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistedFixture;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.PersonFixture;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

@ServiceTest
@Tag("h2")
class SupportingServiceIT {
    @Inject
    SupportingFamilyService families;

    @Inject
    SupportService support;

    @Inject
    SupportingListService lists;

    @Inject
    AssistedFixture assisted;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private CentreId centre;
    private LocalDate today;
    private Caller worker;

    @BeforeEach
    void somebodyCalls() {
        centre = CentreId.next();
        today = LocalDate.now(clock);
        worker = people.somebody(centre, Role.SOCIAL_WORKER, "Sonia Socjalna");
        caller.become(worker);
    }

    @Test
    void aFamilyHelpsUntilItIsDissolved() {
        SupportingFamilyId id = setUp("Wolscy");
        assertThat(families.details(id).state()).isEqualTo(SupportingState.FREE);
        AssistanceCaseId helped = reported("Nowakowie");
        support.recordContract(new RecordSupportContract(SupportContractId.next(), id, contract(today.minusDays(20))));
        SupportHelpId help = support.recordHelp(new RecordHelp(SupportHelpId.next(), id, help(helped, today.minusDays(10))));

        assertThat(families.details(id)).satisfies(details -> {
            assertThat(details.state()).isEqualTo(SupportingState.HELPING);
            assertThat(details.contracted()).isTrue();
            assertThat(details.helps()).singleElement().satisfies(one -> assertThat(one.name()).isEqualTo("Nowakowie"));
        });
        assertThat(lists.helping(helped)).extracting(SupportingRow::label).containsExactly("Wolscy");

        families.dissolve(new DissolveSupportingFamily(id, families.details(id).version(), new Dissolution(today.minusDays(1), DissolutionReason.OWN_WISH, null)));
        assertThat(families.details(id)).satisfies(details -> {
            assertThat(details.state()).isEqualTo(SupportingState.DISSOLVED);
            assertThat(details.contracted()).isFalse();
            assertThat(details.helps()).extracting(HelpDetails::lasts).as("nothing was written there").containsExactly(today.minusDays(1));
        });
        assertThat(lists.helping(helped)).isEmpty();
        assertThat(support.help(help).content().until()).isNull();
    }

    @Test
    void listsFindFamiliesByHowTheyStand() {
        SupportingFamilyId helping = setUp("Wolscy");
        support.recordHelp(new RecordHelp(SupportHelpId.next(), helping, help(reported("Nowakowie"), today.minusDays(10))));
        SupportingFamilyId free = setUp("Ąccy");
        support.recordContract(new RecordSupportContract(SupportContractId.next(), free, contract(today)));
        SupportingFamilyId over = setUp("Zimni");
        families.dissolve(new DissolveSupportingFamily(over, families.details(over).version(), new Dissolution(today.minusDays(1), DissolutionReason.NEGLECT, null)));

        assertThat(listed(null, SupportingState.HELPING, null)).containsExactly("Wolscy");
        assertThat(listed(null, SupportingState.FREE, null)).containsExactly("Ąccy");
        assertThat(listed(null, SupportingState.DISSOLVED, null)).containsExactly("Zimni");
        assertThat(listed(null, null, true)).containsExactly("Ąccy");
        assertThat(listed("accy", null, null)).containsExactly("Ąccy");
        assertThat(listed(null, null, null)).containsExactly("Ąccy", "Wolscy", "Zimni");
    }

    @Test
    void aFamilyThatOneDoesNotSeeStaysUnnamed() {
        SupportingFamilyId id = setUp("Wolscy");
        SupportHelpId help = support.recordHelp(new RecordHelp(SupportHelpId.next(), id, help(reported("Nowakowie"), today)));
        caller.become(people.somebody(centre, Role.FAMILY_ASSISTANT, "Anna Asystent"));

        assertThat(families.details(id).helps()).singleElement().satisfies(one -> {
            assertThat(one.name()).isNull();
            assertThat(one.content().assistance()).isNull();
        });
        assertThatThrownBy(() -> support.help(help)).isInstanceOf(NotFound.class);
    }

    @Test
    void anotherCentreAndOtherRolesSeeNothing() {
        SupportingFamilyId id = setUp("Wolscy");
        caller.become(people.somebody(CentreId.next(), Role.SOCIAL_WORKER, "Obca Socjalna"));
        assertThatThrownBy(() -> families.details(id)).isInstanceOf(NotFound.class);
        assertThat(listed(null, null, null)).isEmpty();
        caller.become(people.somebody(centre, Role.FINANCE, "Filip Finansowy"));
        assertThatThrownBy(() -> families.details(id)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void whatIsSentTwiceIsWrittenOnceAndWhatIsOldIsRefused() {
        SupportingFamilyId id = SupportingFamilyId.next();
        RegisterSupportingFamily command = new RegisterSupportingFamily(id, content("Wolscy"));
        families.register(command);
        families.register(command);
        assertThat(listed(null, null, null)).hasSize(1);

        long seen = families.details(id).version();
        families.edit(new EditSupportingFamily(id, seen, "literówka", content("Wolski"), null));
        assertThat(families.details(id).content().label()).isEqualTo("Wolski");
        assertThatThrownBy(() -> families.edit(new EditSupportingFamily(id, seen, "drugi raz", content("Wilk"), null))).isInstanceOf(EditConflict.class);
    }

    @Test
    void aFamilyThatHelpsIsNotRemoved() {
        SupportingFamilyId id = setUp("Wolscy");
        SupportHelpId help = support.recordHelp(new RecordHelp(SupportHelpId.next(), id, help(reported("Nowakowie"), today)));
        assertThatThrownBy(() -> families.remove(id, families.details(id).version(), "pomyłka")).hasMessage("SUP-6 supporting.violation.hasWork");
        support.removeHelp(help, support.help(help).version(), "pomyłka");
        families.remove(id, families.details(id).version(), "pomyłka");
        assertThatThrownBy(() -> families.details(id)).isInstanceOf(NotFound.class);
    }

    private List<String> listed(String text, SupportingState state, Boolean contracted) {
        Page<SupportingRow> page = lists.list(new SupportingFilter(text, state, contracted), SupportingSort.NAME, false, PageRequest.page(1));
        assertThat(page.total()).isEqualTo(page.rows().size());
        return page.rows().stream().map(SupportingRow::label).toList();
    }

    private SupportingFamilyId setUp(String label) {
        return families.register(new RegisterSupportingFamily(SupportingFamilyId.next(), content(label)));
    }

    private SupportingContent content(String label) {
        LocalDate opinion = today.minusDays(35);
        return new SupportingContent(
                label, "Anna i Jan", PersonFixture.anAddressIn("Opole", "1661011"), null, opinion.minusDays(3), opinion, today.minusDays(30), opinion, null);
    }

    private static SupportContractContent contract(LocalDate since) {
        return new SupportContractContent(since, null, "dojazdy", new BigDecimal("300.00"));
    }

    private static HelpContent help(AssistanceCaseId family, LocalDate since) {
        return new HelpContent(family, null, true, false, false, since, null, null);
    }

    private AssistanceCaseId reported(String label) {
        return assisted.reported(label, today.minusDays(30), AssistedFixture.aMother());
    }
}
