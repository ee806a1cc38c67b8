package pl.ostoja.web.faces;

import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import pl.ostoja.shared.PolishAmounts;

/** Amounts as Poles type them; what could mean two amounts is refused. */
@FacesConverter(forClass = BigDecimal.class)
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
