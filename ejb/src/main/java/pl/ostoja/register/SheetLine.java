package pl.ostoja.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import pl.ostoja.shared.Period;

/**
 * One line of a sheet.
 *
 * @param about which of several it is about, such as the name of a parent or the first day of a stay; null where there is one
 * @param value a text, a day, a number, a constant; null if it is missing in Ostoja
 */
public record SheetLine(SheetItem item, Serializable about, Serializable value) implements Serializable {
    public SheetLine {
        Objects.requireNonNull(item, "item");
    }

    /** REG-3: the register wants it, and it is not here. */
    public boolean isMissing() {
        return value == null;
    }

    /** REG-4. */
    public boolean isHidden() {
        return value == SheetWord.HIDDEN;
    }

    /** Independent of any language; empty for none. */
    public static String plain(Serializable value) {
        return switch (value) {
            case null -> "";
            case Enum<?> constant -> constant.name();
            case LocalDate day -> day.toString();
            case Period days -> days.since() + "/" + (days.isOpen() ? "" : days.until());
            default -> value.toString();
        };
    }

    String compared() {
        return item.name() + '\t' + plain(about) + '\t' + plain(value) + '\n';
    }
}
