package pl.ostoja.placement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.ostoja.access.Condition;

/** Finds files by the beginning of their number. */
final class FileNumberSearch {
    private static final Pattern FOREIGN = Pattern.compile("[^0-9A-Z/ ]");
    private static final String NOTHING = "-";

    private FileNumberSearch() {}

    /**
     * Those whom the condition finds, and the file whose number begins as typed. Where it is no number, asking for one all the same would keep the
     * database from beginning with the names.
     */
    static Condition orNumber(Condition named, String path, String typed) {
        return number(path, typed)
                .map(number -> {
                    Map<String, Object> parameters = new HashMap<>(named.parameters());
                    parameters.putAll(number.parameters());
                    return new Condition("(" + named + " or " + number + ")", parameters);
                })
                .orElse(named);
    }

    /** The file whose number begins as typed; nothing for a text without a digit, which is no number. */
    static Optional<Condition> number(String path, String typed) {
        return typed.chars().noneMatch(Character::isDigit)
                ? Optional.empty()
                : Optional.of(new Condition(path + " like :number", Map.of("number", beginning(typed))));
    }

    /** The pattern of numbers that begin as typed, without anything the database would take for a wildcard. */
    static String beginning(String typed) {
        String number = FOREIGN.matcher(typed.strip().toUpperCase(Locale.ROOT)).replaceAll("");
        return number.isEmpty() ? NOTHING : number + "%";
    }
}
