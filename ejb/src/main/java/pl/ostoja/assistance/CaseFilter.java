package pl.ostoja.assistance;

import java.io.Serializable;
import java.util.StringJoiner;
import pl.ostoja.access.AccountId;

/**
 * Which families a list shows; null asks for nothing.
 *
 * @param text name of the family, names of the people, file number
 * @param assistant who works with it today, or stands in for who does
 * @param obliged true for those whom a court obliges
 */
public record CaseFilter(String text, CaseState state, CaseKind kind, AccountId assistant, Boolean obliged) implements Serializable {
    /** For the trail: which filters were used, without what was typed. */
    String inWords() {
        StringJoiner words = new StringJoiner(" ");
        add(words, "text", text == null || text.isBlank() ? null : "…");
        add(words, "state", state);
        add(words, "kind", kind);
        add(words, "assistant", assistant);
        add(words, "obliged", obliged);
        return words.toString();
    }

    private static void add(StringJoiner words, String name, Object chosen) {
        if (chosen != null) {
            words.add(name + "=" + chosen);
        }
    }
}
