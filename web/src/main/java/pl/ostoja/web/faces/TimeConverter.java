package pl.ostoja.web.faces;

import java.time.LocalTime;
import pl.ostoja.shared.PolishTimes;

/** Times of the day as Poles type them: 14:30, 14.30 or 14. */
public class TimeConverter extends ValueConverter<LocalTime> {
    @Override
    LocalTime parse(String typed) {
        return PolishTimes.parse(typed);
    }

    @Override
    String write(LocalTime value) {
        return PolishTimes.format(value);
    }
}
