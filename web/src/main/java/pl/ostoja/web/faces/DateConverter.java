package pl.ostoja.web.faces;

import java.time.LocalDate;
import pl.ostoja.shared.PolishDates;

/** Days as Poles type them; what could mean two days is refused. */
public class DateConverter extends ValueConverter<LocalDate> {

    @Override
    LocalDate parse(String typed) {
        return PolishDates.parse(typed);
    }

    @Override
    String write(LocalDate value) {
        return PolishDates.format(value);
    }
}
