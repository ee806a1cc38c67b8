package pl.ostoja.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.ostoja.ApplicationTest;
import pl.ostoja.browser.DemoAccounts;
import pl.ostoja.rig.HttpVisitor;
import pl.ostoja.rig.SqlStatements;

/** Somebody who has not signed in. */
@ApplicationTest
class StrangersIT {
    @Test
    void loadNoDatabaseByLookingAtTheDoor() {
        var stranger = new HttpVisitor();

        assertThat(SqlStatements.of(() -> stranger.get("/access/sign-in"))).isZero();
    }

    @Test
    void becomeSomebodyWithoutAnyScript() {
        var visitor = new HttpVisitor();
        assertThat(visitor.get("/").statusCode()).isEqualTo(303);

        visitor.signIn(DemoAccounts.ORGANISER, DemoAccounts.PASSWORD);

        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
        assertThat(SqlStatements.of(() -> visitor.get("/"))).isPositive();
    }
}
