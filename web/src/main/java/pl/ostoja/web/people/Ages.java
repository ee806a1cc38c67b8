package pl.ostoja.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.stream.Collectors;
import pl.ostoja.people.PersonData;
import pl.ostoja.web.text.Texts;

/** How pages speak of a person: the age as people say it, the initials, the day today. */
@Named
@RequestScoped
public class Ages {
    private static final int EVERY_MONTH_COUNTS = 3;

    @Inject Clock clock;
    @Inject Texts texts;

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    /** Full years; of a small child months too, because terms hang on them. Empty if the day of birth is not known. */
    public String since(LocalDate born) {
        return between(born, getToday());
    }

    /** The age, or the age reached at death. */
    public String of(PersonData person) {
        return between(person.born(), person.died() == null ? getToday() : person.died());
    }

    private String between(LocalDate born, LocalDate day) {
        if (born == null || born.isAfter(day)) {
            return "";
        }
        var age = Period.between(born, day);
        if (age.getYears() >= EVERY_MONTH_COUNTS || age.getYears() > 0 && age.getMonths() == 0) {
            return texts.of("people.age.years", age.getYears());
        }
        if (age.getYears() > 0) {
            return texts.of("people.age.years", age.getYears()) + " " + texts.of("people.age.months", age.getMonths());
        }
        return age.getMonths() > 0 ? texts.of("people.age.months", age.getMonths()) : texts.of("people.age.days", age.getDays());
    }

    /** Two letters for the round of the identity bar. */
    public String initials(String name) {
        var words = name.strip().split("\\s+");
        return Arrays.stream(new String[] {words[0], words.length > 1 ? words[words.length - 1] : ""})
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }
}
