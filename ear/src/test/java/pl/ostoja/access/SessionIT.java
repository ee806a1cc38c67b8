package pl.ostoja.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.NotFound;

/** ACC-1, ACC-4, ACC-5, ACC-6, ACC-10: what opens the door, and how fast it closes. */
@ServiceTest
@Tag("h2")
class SessionIT {
    private static final ZoneId POLAND = ZoneId.of("Europe/Warsaw");
    private static final Caller.Origin HERE = new Caller.Origin("TEST-0001", "192.0.2.1");
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    @Inject
    TestAccounts accounts;

    @Inject
    SignIn signIn;

    @Inject
    SessionService sessions;

    @Inject
    TokenService tokens;

    @Inject
    AccountService administration;

    @Inject
    RightsService rights;

    @Inject
    PasswordService passwords;

    @Inject
    TeamService teams;

    private final CentreId centre = CentreId.next();
    private AccountId administrator;
    private AccountId worker;

    @BeforeEach
    void people() {
        administrator = accounts.create(centre, Role.ADMINISTRATOR);
        worker = accounts.create(centre, Role.ORGANISER);
    }

    @Test
    void aSessionIsResumedByItsTokenAndByNothingElse() {
        String token = open(worker);

        assertThat(sessions.resume(token, HERE)).hasValueSatisfying(open -> assertThat(open.caller().account()).isEqualTo(worker));
        assertThat(sessions.resume(token + "x", HERE)).isEmpty();
        assertThat(sessions.resume("x".repeat(5_000_000), HERE)).isEmpty();
        assertThat(sessions.resume(null, HERE)).isEmpty();
    }

    @Test
    void aDisabledAccountIsOutAtOnce() {
        String token = open(worker);
        accounts.become(administrator);

        administration.disable(worker, "odeszła z pracy");

        assertThat(sessions.resume(token, HERE)).isEmpty();
        assertThat(answer(worker, TestAccounts.PASSWORD)).isEqualTo(new SignInAnswer.Refused(SignInAnswer.Why.DISABLED));
        assertThat(answer(worker, "zgadywane hasło")).isEqualTo(new SignInAnswer.Refused(SignInAnswer.Why.WRONG));
    }

    @Test
    void aRightTakenAwayHoldsFromTheNextRequestOn() {
        String token = open(worker);
        accounts.become(administrator);
        var role = administration.details(worker).roles().getFirst();

        rights.endRoleAtOnce(worker, role.id());

        assertThat(sessions.resume(token, HERE)).hasValueSatisfying(open -> assertThat(open.caller().may(Right.SEE_CHILDREN)).isFalse());
    }

    @Test
    void withoutTheWrittenAuthorisationNoAccountWorks() {
        String token = open(worker);
        accounts.become(administrator);

        rights.revoke(worker, administration.details(worker).authorisations().getFirst().id());

        assertThat(sessions.resume(token, HERE)).isEmpty();
        assertThat(answer(worker, TestAccounts.PASSWORD)).isEqualTo(new SignInAnswer.Refused(SignInAnswer.Why.NOT_AUTHORISED));

        accounts.become(administrator);
        rights.issue(new IssueAuthorisation(worker, "7/2026", "piecza", SINCE, null));
        assertThat(answer(worker, TestAccounts.PASSWORD)).isEqualTo(new SignInAnswer.Refused(SignInAnswer.Why.NOT_AUTHORISED));
        accounts.become(administrator);
        var unsigned = administration.details(worker).authorisations().stream().filter(each -> each.undertakingSignedOn() == null).findFirst().orElseThrow();
        rights.noteUndertaking(worker, unsigned.id(), SINCE);
        assertThat(sessions.resume(token, HERE)).isPresent();
    }

    @Test
    void aNewAccountWorksOnceItsUndertakingIsRecorded() {
        accounts.become(administrator);
        NewPassword made = administration.create(new CreateAccount("nowa-" + centre, "Nowa Osoba", null));
        rights.giveRole(made.account(), Role.ORGANISER, SINCE, null);
        rights.issue(new IssueAuthorisation(made.account(), "8/2026", "piecza", SINCE, null));
        assertThat(administration.details(made.account()).state()).isEqualTo(AccountState.NOT_AUTHORISED);
        assertThat(answer(made.account(), made.password())).isEqualTo(new SignInAnswer.Refused(SignInAnswer.Why.NOT_AUTHORISED));

        accounts.become(administrator);
        var paper = administration.details(made.account()).authorisations().getFirst().id();
        assertThatThrownBy(() -> rights.noteUndertaking(made.account(), paper, LocalDate.now(POLAND).plusDays(1))).hasMessageContaining("signedInFuture");
        rights.noteUndertaking(made.account(), paper, SINCE);
        assertThatThrownBy(() -> rights.noteUndertaking(made.account(), paper, SINCE)).hasMessageContaining("undertakingAlreadySigned");
        assertThat(answer(made.account(), made.password())).isInstanceOf(SignInAnswer.SignedIn.class);

        accounts.become(administrator);
        rights.revoke(made.account(), paper);
        assertThat(answer(made.account(), made.password())).isEqualTo(new SignInAnswer.Refused(SignInAnswer.Why.NOT_AUTHORISED));
        accounts.become(administrator);
        rights.issue(new IssueAuthorisation(made.account(), "9/2026", "piecza", SINCE, SINCE));
        assertThat(answer(made.account(), made.password())).as("renewed").isInstanceOf(SignInAnswer.SignedIn.class);
    }

    @Test
    void signingOutEndsOneSessionAndEverywhereAllOfThem() {
        String here = open(worker);
        String there = open(worker);
        sessions.resume(here, HERE);

        assertThat(sessions.own()).hasSize(2).filteredOn(SessionRow::here).hasSize(1);
        sessions.signOut();
        assertThat(sessions.resume(here, HERE)).isEmpty();

        sessions.resume(there, HERE);
        String third = open(worker);
        sessions.resume(there, HERE);
        sessions.signOutEverywhere();
        assertThat(sessions.resume(there, HERE)).isEmpty();
        assertThat(sessions.resume(third, HERE)).isEmpty();
    }

    /** ACC-6: a page that looks again by itself every two seconds must not keep the session of somebody who went home. */
    @Test
    void whatAPageAsksByItselfIsNoUse() {
        String token = open(worker);
        Instant earlier = Instant.now().minus(Duration.ofMinutes(20)).truncatedTo(ChronoUnit.SECONDS);
        accounts.lastUsed(worker, earlier);

        assertThat(sessions.glance(token, HERE)).isPresent();
        assertThat(accounts.lastUse(worker)).isEqualTo(earlier);
        assertThat(sessions.resume(token, HERE)).isPresent();
        assertThat(accounts.lastUse(worker)).isAfter(earlier);

        accounts.lastUsed(worker, earlier.minus(Duration.ofMinutes(20)));
        assertThat(sessions.glance(token, HERE)).as("unused for forty minutes").isEmpty();
    }

    @Test
    void aDeviceIsKnownUntilItsOwnerForgetsIt() {
        var first = (SignInAnswer.SignedIn) signIn.signIn(attempt(worker, TestAccounts.PASSWORD, null, "198.51.100.2"));
        sessions.resume(first.sessionToken(), HERE);
        signIn.signIn(attempt(worker, TestAccounts.PASSWORD, null, "198.51.100.3"));
        sessions.resume(first.sessionToken(), HERE);
        List<DeviceRow> known = sessions.devices(first.deviceToken());
        assertThat(known).hasSize(2).filteredOn(DeviceRow::here).singleElement().satisfies(here -> assertThat(here.agent()).isEqualTo("test"));

        var other = known.stream().filter(device -> !device.here()).findFirst().orElseThrow();
        sessions.forget(other.id());
        assertThat(sessions.devices(first.deviceToken())).hasSize(1);
        assertThatThrownBy(() -> sessions.forget(other.id())).isInstanceOf(NotFound.class);
        accounts.become(administrator);
        assertThatThrownBy(() -> sessions.forget(known.getFirst().id())).as("another's device").isInstanceOf(NotFound.class);

        sessions.resume(first.sessionToken(), HERE);
        sessions.signOutEverywhere();
        accounts.become(worker);
        assertThat(sessions.devices(first.deviceToken())).isEmpty();
    }

    @Test
    void aOneTimePasswordOpensNothingButTheChoiceOfAnother() {
        accounts.become(administrator);
        NewPassword given = administration.resetPassword(worker);

        String token = open(worker, given.password());
        sessions.resume(token, HERE);
        assertThatThrownBy(() -> sessions.own()).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> teams.teams()).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> passwords.choose(given.password(), "hasło1234567")).hasMessageContaining("passwordCommon");
        passwords.choose(given.password(), "pięć żółtych słoni");

        assertThat(sessions.resume(token, HERE)).hasValueSatisfying(open -> assertThat(open.caller().may(Right.SEE_CHILDREN)).isTrue());
        assertThat(answer(worker, given.password())).isEqualTo(new SignInAnswer.Refused(SignInAnswer.Why.WRONG));
    }

    @Test
    void aTokenCarriesItsOwnersRightsAndNoMore() {
        accounts.become(worker);
        String token = tokens.create("arkusz", LocalDate.now(POLAND).plusMonths(1), TestAccounts.PASSWORD);

        Optional<Caller> caller = tokens.resume(token, HERE).map(OpenToken::caller);
        assertThat(caller).hasValueSatisfying(program -> {
            assertThat(program.may(Right.SEE_CHILDREN)).isTrue();
            assertThat(program.may(Right.MANAGE_ACCOUNTS)).isFalse();
        });
        assertThatThrownBy(() -> tokens.create("drugi", LocalDate.now(POLAND).plusMonths(1), TestAccounts.PASSWORD)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> passwords.choose(TestAccounts.PASSWORD, "pięć żółtych słoni")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> sessions.signOutEverywhere()).isInstanceOf(NotPermitted.class);

        accounts.become(administrator);
        administration.disable(worker, "odeszła z pracy");
        assertThat(tokens.resume(token, HERE)).isEmpty();
        administration.enable(worker, "wróciła");
        assertThat(tokens.resume(token, HERE)).isPresent();

        accounts.become(worker);
        tokens.revoke(tokens.own().getFirst().id());
        assertThat(tokens.resume(token, HERE)).isEmpty();
    }

    @Test
    void aTokenNeedsThePasswordAndLastsAYearAtMost() {
        accounts.become(worker);

        assertThatThrownBy(() -> tokens.create("arkusz", LocalDate.now(POLAND).plusMonths(1), "zgadywane"))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("ACC-4"));
        assertThatThrownBy(() -> tokens.create("arkusz", LocalDate.now(POLAND).plusYears(1).plusDays(2), TestAccounts.PASSWORD))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("ACC-10"));
    }

    @Test
    void whoGuessesIsSlowedAndTheOwnerOnAKnownDeviceIsNot() {
        var first = (SignInAnswer.SignedIn) signIn.signIn(attempt(worker, TestAccounts.PASSWORD, null, "198.51.100.1"));
        for (int i = 0; i < 5; i++) {
            assertThat(signIn.signIn(attempt(worker, "zgadywane " + i, null, "203.0.113.9"))).isInstanceOf(SignInAnswer.Refused.class);
        }
        // The right password does not help a stranger who has guessed too often.
        assertThat(signIn.signIn(attempt(worker, TestAccounts.PASSWORD, null, "203.0.113.9"))).isInstanceOf(SignInAnswer.Slowed.class);
        assertThat(signIn.signIn(attempt(worker, TestAccounts.PASSWORD, first.deviceToken(), "203.0.113.9"))).isInstanceOf(SignInAnswer.SignedIn.class);
    }

    @Test
    void loginsThatDoNotExistAreRefusedAndSlowedLikeOthers() {
        String nobody = "nikt-" + AccountId.next();
        for (int i = 0; i < 5; i++) {
            assertThat(signIn.signIn(new SignInAttempt(nobody, "x", null, origin("203.0.113.77"), null)))
                    .isEqualTo(new SignInAnswer.Refused(SignInAnswer.Why.WRONG));
        }
        assertThat(signIn.signIn(new SignInAttempt(nobody, "x", null, origin("203.0.113.77"), null))).isInstanceOf(SignInAnswer.Slowed.class);
    }

    private String open(AccountId account) {
        return open(account, TestAccounts.PASSWORD);
    }

    private String open(AccountId account, String password) {
        return ((SignInAnswer.SignedIn) answer(account, password)).sessionToken();
    }

    private SignInAnswer answer(AccountId account, String password) {
        return signIn.signIn(attempt(account, password, null, "192.0.2." + account.value().hashCode()));
    }

    private SignInAttempt attempt(AccountId account, String password, String device, String address) {
        return new SignInAttempt(accounts.loginOf(account), password, device, origin(address), "test");
    }

    private static Caller.Origin origin(String address) {
        return new Caller.Origin("TEST-0002", address);
    }
}
