package pl.ostoja.assistance;

import java.io.Serializable;
import java.util.StringJoiner;
import pl.ostoja.access.AccountId;

/**
 * Which families a list shows; null asks for nothing.
 *
 * @param text name of the family, names of the people, file number
 * @param assistant who works with it today, or stands in for who does; where a report's families are asked for, on the last day of the time
 * @param obliged true for those whom a court obliges
 * @param counted those that a report counts so
 */
public record CaseFilter(String text, CaseState state, CaseKind kind, AccountId assistant, Boolean obliged, CaseCounted counted) implements Serializable {
    public CaseFilter(String text, CaseState state, CaseKind kind, AccountId assistant, Boolean obliged) {
        this(text, state, kind, assistant, obliged, null);
    }

    /** For the trail: which filters were used, without what was typed. */
    String inWords() {
        StringJoiner words = new StringJoiner(" ");
        add(words, "text", text == null || text.isBlank() ? null : "…");
        add(words, "state", state);
        add(words, "kind", kind);
        add(words, "assistant", assistant);
        add(words, "obliged", obliged);
        add(words, "counted", counted == null ? null : counted.what() + " " + counted.from() + "/" + counted.to());
        return words.toString();
    }

    private static void add(StringJoiner words, String name, Object chosen) {
        if (chosen != null) {
            words.add(name + "=" + chosen);
        }
    }
}
