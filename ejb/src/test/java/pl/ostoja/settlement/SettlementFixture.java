package pl.ostoja.settlement;

import java.math.BigDecimal;
import pl.ostoja.law.Policies;
import pl.ostoja.law.Policy;

/** Amounts and settings for tests of rules. */
public final class SettlementFixture {
    public static final Settings RECOMMENDED = Settings.of(Policies.recommended());

    private SettlementFixture() {}

    public static Grosze zl(String amount) {
        return Grosze.of(new BigDecimal(amount));
    }

    static <T> Settings recommendedBut(Policy<T> policy, T answer) {
        return Settings.of(Policies.recommended().with(policy, answer));
    }
}
