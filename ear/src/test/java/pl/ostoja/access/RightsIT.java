package pl.ostoja.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.centre.CentreFixture;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;

/** ACC-2, ACC-7, ACC-8, ACC-9: who gives rights to whom. */
@ServiceTest
@Tag("h2")
class RightsIT {
    private static final ZoneId POLAND = ZoneId.of("Europe/Warsaw");
    private static final LocalDate TODAY = LocalDate.now(POLAND);

    @Inject
    TestAccounts accounts;

    @Inject
    AccountService administration;

    @Inject
    RightsService rights;

    @Inject
    DraftService drafts;

    @Inject
    CurrentCaller current;

    @Inject
    CentreFixture centres;

    private final CentreId centre = CentreId.next();
    private AccountId administrator;

    @BeforeEach
    void administrator() {
        administrator = accounts.become(accounts.create(centre, Role.ADMINISTRATOR));
    }

    @Test
    void aNewAccountHasNoRightsAndIsFoundByItsName() {
        NewPassword made = administration.create(new CreateAccount("Nowa.Osoba-" + centre, "Żaneta Źdźbło", null));

        assertThat(administration.details(made.account()).state()).isEqualTo(AccountState.NOT_AUTHORISED);
        var found = administration.accounts(new AccountFilter("źdźb", null, false, null), AccountSort.NAME, false, PageRequest.page(1));
        assertThat(found.rows()).extracting(AccountRow::id).containsExactly(made.account());
        var none = administration.accounts(new AccountFilter("100%_", null, null, null), AccountSort.LOGIN, true, PageRequest.page(1));
        assertThat(none.rows()).isEmpty();
        assertThatThrownBy(() -> administration.create(new CreateAccount("nowa.osoba-" + centre, "Inna", null))).hasMessageContaining("loginTaken");
        assertThatThrownBy(() -> administration.create(new CreateAccount("<script>", "Inna", null))).hasMessageContaining("loginSigns");
    }

    @Test
    void rolesThatTheActKeepsApartAreNotGivenTogether() {
        AccountId assistant = accounts.create(centre, Role.FAMILY_ASSISTANT);

        assertThatThrownBy(() -> rights.giveRole(assistant, Role.FINANCE, TODAY, null))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("ACC-7"));
        rights.endRoleAtOnce(assistant, administration.details(assistant).roles().getFirst().id());
        rights.giveRole(assistant, Role.FINANCE, TODAY, null);
        assertThat(accounts.caller(assistant).roles()).containsExactly(Role.FINANCE);
    }

    @Test
    void nobodyChangesTheirOwnRights() {
        assertThatThrownBy(() -> rights.giveRole(administrator, Role.AUDITOR, TODAY, null)).hasMessageContaining("ACC-9");
        assertThatThrownBy(() -> rights.issue(new IssueAuthorisation(administrator, "1", "x", TODAY, TODAY))).hasMessageContaining("ACC-9");
        assertThatThrownBy(() -> administration.disable(administrator, "x")).hasMessageContaining("ACC-9");
        assertThatThrownBy(() -> administration.resetPassword(administrator)).hasMessageContaining("ACC-9");
    }

    @Test
    void anotherCentresAccountsDoNotExist() {
        AccountId foreign = accounts.create(CentreId.next(), Role.ORGANISER);

        assertThatThrownBy(() -> administration.details(foreign)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> administration.disable(foreign, "x")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rights.giveRole(foreign, Role.HEAD, TODAY, null)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoAdministersTheInstallationChoosesTheCentreAndFindsItsAccounts() {
        accounts.create(CentreId.next(), Role.HEAD);
        accounts.become(accounts.create(null, Role.ADMINISTRATOR));
        centres.open(centre, "Ośrodek " + centre);
        NewPassword made = administration.create(new CreateAccount("nowa-" + centre, "Nowa Osoba", centre));

        var found = administration.accounts(new AccountFilter(null, null, null, centre), AccountSort.NAME, false, PageRequest.page(1));
        assertThat(found.rows()).extracting(AccountRow::centre).containsOnly("Ośrodek " + centre);
        assertThat(found.rows()).extracting(AccountRow::id).containsExactlyInAnyOrder(administrator, made.account());
        assertThat(administration.details(made.account()).centre()).isEqualTo("Ośrodek " + centre);
        assertThatThrownBy(() -> administration.create(new CreateAccount("inna-" + centre, "Inna", CentreId.next()))).isInstanceOf(NotFound.class);

        accounts.become(administrator);
        var own = administration.accounts(new AccountFilter(null, null, null, CentreId.next()), AccountSort.NAME, false, PageRequest.page(1));
        assertThat(own.rows()).as("the filter opens nothing").isEmpty();
    }

    @Test
    void whoDoesNotAdministerGivesNothing() {
        AccountId worker = accounts.create(centre, Role.ORGANISER);
        accounts.become(accounts.create(centre, Role.HEAD));

        assertThatThrownBy(() -> rights.giveRole(worker, Role.HEAD, TODAY, null)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> administration.create(new CreateAccount("x", "y", null))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void aDraftIsItsAuthorsAlone() {
        AccountId author = accounts.become(accounts.create(centre, Role.ORGANISER));
        drafts.keep("placement.end:1", "{\"until\":[\"1.2.2026\"]}");
        drafts.keep("placement.end:1", "{\"until\":[\"2.2.2026\"]}");

        assertThat(drafts.find("placement.end:1")).hasValueSatisfying(draft -> assertThat(draft.body()).contains("2.2.2026"));
        assertThat(drafts.find("placement.end:2")).as("DRF-1: an old draft fills no other record").isEmpty();
        assertThatThrownBy(() -> drafts.keep("k", "x".repeat(200_001))).hasMessageContaining("DRF-1");

        accounts.become(accounts.create(centre, Role.ORGANISER));
        assertThat(drafts.find("placement.end:1")).isEmpty();
        drafts.remove("placement.end:1");

        accounts.become(author);
        assertThat(drafts.own()).hasSize(1);
        drafts.remove("placement.end:1");
        assertThat(drafts.own()).isEmpty();
    }

    /** DRF-3. */
    @Test
    void whatIsTypedIntoASecondNewRecordLeavesTheFirstAlone() {
        accounts.become(accounts.create(centre, Role.ORGANISER));
        drafts.keep("new-child~first", "{\"firstName\":[\"Anna\"]}");
        drafts.keep("new-child~second", "{\"firstName\":[\"Ewa\"]}");
        drafts.keep("new-child", "{\"firstName\":[\"Iga\"]}");
        drafts.keep("new-childminder~third", "{\"firstName\":[\"Ola\"]}");

        assertThat(drafts.of("new-child")).extracting(DraftRow::form).containsExactlyInAnyOrder("new-child~first", "new-child~second", "new-child");
        assertThat(drafts.find("new-child~first")).hasValueSatisfying(draft -> assertThat(draft.body()).contains("Anna"));
        drafts.remove("new-child~first");
        assertThat(drafts.of("new-child")).hasSize(2);

        accounts.become(accounts.create(centre, Role.ORGANISER));
        assertThat(drafts.of("new-child")).isEmpty();
    }

    @Test
    void whoLosesARightNoLongerFindsWhatWasTypedUnderIt() {
        AccountId author = accounts.create(centre, Role.SOCIAL_WORKER);
        accounts.become(author);
        drafts.keep("protection-card-new-1", "{\"note\":[\"the neighbour called\"]}");
        drafts.keep("task-new-1", "{\"what\":[\"call\"]}");
        assertThat(drafts.find("protection-card-new-1")).isPresent();

        current.become(Caller.of(author, centre, "Inna rola", List.of(Role.ORGANISER), Caller.Origin.NONE));
        assertThat(drafts.find("protection-card-new-1")).as("DRF-2").isEmpty();
        assertThat(drafts.own()).extracting(DraftRow::form).containsExactly("task-new-1");
        assertThatThrownBy(() -> drafts.keep("protection-card-new-1", "{}")).isInstanceOf(NotPermitted.class);
    }
}
