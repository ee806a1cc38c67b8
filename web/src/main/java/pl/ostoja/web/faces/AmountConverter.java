package pl.ostoja.web.faces;

import java.math.BigDecimal;
import pl.ostoja.shared.PolishAmounts;

/** Amounts as Poles type them; what could mean two amounts is refused. */
public class AmountConverter extends ValueConverter<BigDecimal> {

    @Override
    BigDecimal parse(String typed) {
        return PolishAmounts.parse(typed);
    }

    @Override
    String write(BigDecimal value) {
        return PolishAmounts.format(value);
    }
}
