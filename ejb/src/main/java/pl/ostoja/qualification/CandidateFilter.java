package pl.ostoja.qualification;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.StringJoiner;
import pl.ostoja.fostering.FamilyForm;

/**
 * Which candidates and families a list shows; null asks for nothing.
 *
 * @param text name of the family, names of the people, file number
 * @param candidates true for those who only want to become a foster family, false for foster families
 * @param until the next step is due, or what it is about is good, until this day or an earlier one
 */
public record CandidateFilter(String text, Boolean candidates, QualificationState state, NextStep next, FamilyForm form, LocalDate until) implements Serializable {
    /** For the trail: which filters were used, without what was typed. */
    String inWords() {
        StringJoiner words = new StringJoiner(" ");
        add(words, "text", text == null || text.isBlank() ? null : "…");
        add(words, "candidates", candidates);
        add(words, "state", state);
        add(words, "next", next);
        add(words, "form", form);
        add(words, "until", until);
        return words.toString();
    }

    private static void add(StringJoiner words, String name, Object chosen) {
        if (chosen != null) {
            words.add(name + "=" + chosen);
        }
    }
}
