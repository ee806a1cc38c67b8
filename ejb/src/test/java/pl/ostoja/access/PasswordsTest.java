package pl.ostoja.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void aPasswordMatchesItsOwnHashOnly() {
        String hash = passwords.hash("cztery kurki na drucie").orElseThrow();

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.match("cztery kurki na drucie", hash)).contains(true);
        assertThat(passwords.match("cztery kurki na drutie", hash)).contains(false);
    }

    @Test
    void nobodysPasswordIsComparedAllTheSameAndNeverMatches() {
        assertThat(passwords.match("cokolwiek", null)).contains(false);
    }

    @Test
    void accentsMayBeTypedInEitherWay() {
        String hash = passwords.hash("\u017c\u00f3\u0142w \u015bpi 7 godzin").orElseThrow();

        assertThat(passwords.match("z\u0307o\u0301\u0142w s\u0301pi 7 godzin", hash)).contains(true);
    }

    @Test
    void whatIsLongerThanAnyPasswordIsNotHashed() {
        String hash = passwords.hash("a".repeat(128)).orElseThrow();

        assertThat(passwords.match("a".repeat(5_000_000), hash)).contains(false);
    }

    @Test
    void aHashWithOtherCostsIsOutdated() {
        String cheap = Password.hash("x").addRandomSalt(16).with(Argon2Function.getInstance(1024, 1, 1, 32, Argon2.ID)).getResult();

        assertThat(passwords.isOutdated(cheap)).isTrue();
        assertThat(passwords.isOutdated(passwords.hash("x").orElseThrow())).isFalse();
    }

    @Test
    void aOneTimePasswordIsLongAndNeverTheSame() {
        assertThat(OneTimePassword.next()).matches("[a-z2-9]{5}(-[a-z2-9]{5}){3}").isNotEqualTo(OneTimePassword.next());
    }
}
