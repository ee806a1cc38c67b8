package pl.ostoja.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Why something is so, as a message key with typed arguments; the web turns it into a sentence of the user's language.
 *
 * <p>Arguments are days, moments, numbers, texts and further explanations. A constant of an enum becomes the explanation
 * of its own message key ({@link #keyOf}), so that what was stored reads the same as what was made.
 */
public record Explanation(String key, List<Object> args) implements Serializable {

    public Explanation {
        Objects.requireNonNull(key, "key");
        // Duties of a country make tens of millions of these.
        Object[] stored = new Object[args.size()];
        for (int i = 0; i < stored.length; i++) {
            stored[i] = storable(args.get(i));
        }
        args = List.of(stored);
    }

    public static Explanation of(String key, Object... args) {
        return new Explanation(key, Arrays.asList(args));
    }

    /** The explanation that names a constant, such as the kind of a foster family. */
    public static Explanation of(Enum<?> constant) {
        return new Explanation(keyOf(constant), List.of());
    }

    /** Message key of a constant: area, enum, constant, for instance {@code fostering.FamilyForm.KINSHIP}. */
    public static String keyOf(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        var area = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        return area + "." + type.getSimpleName() + "." + constant.name();
    }

    public static Explanation fromJson(String json) {
        return ExplanationJson.read(json);
    }

    public String toJson() {
        return ExplanationJson.write(this);
    }

    private static Object storable(Object arg) {
        return switch (arg) {
            case Enum<?> constant -> of(constant);
            case LocalDate day -> day;
            case LocalDateTime localMoment -> localMoment;
            case Instant moment -> moment;
            case Integer number -> number;
            case Long number -> number;
            case BigDecimal number -> number;
            case String text -> text;
            case Explanation because -> because;
            case null -> throw new IllegalArgumentException("an explanation takes no null");
            default -> throw new IllegalArgumentException("an explanation takes no " + arg.getClass().getName());
        };
    }
}
