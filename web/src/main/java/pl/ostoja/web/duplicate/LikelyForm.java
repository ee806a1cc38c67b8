package pl.ostoja.web.duplicate;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.ostoja.duplicate.LikelyPerson;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonId;
import pl.ostoja.web.faces.Choice;

/** The question whether somebody new is somebody known: asked once for what was typed, and only where there is somebody alike. */
public class LikelyForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String NOBODY = "NEW";

    private List<LikelyPerson> found = List.of();
    private PersonData asked;
    private String answer;

    /** Whether the question has still to be answered. */
    public boolean asks(PersonData data, Function<PersonData, List<LikelyPerson>> likely) {
        if (!data.equals(asked)) {
            found = likely.apply(data);
            asked = data;
            answer = null;
        }
        return isOpen() && answer == null;
    }

    /** Null for somebody new. */
    public PersonId known() {
        return answer == null || answer.equals(NOBODY) ? null : new PersonId(UUID.fromString(answer));
    }

    public boolean isOpen() {
        return !found.isEmpty();
    }

    /** @param nobody how "somebody new" is said */
    List<Choice> choices(String nobody, Function<LikelyPerson, String> name) {
        return Stream.concat(
                        found.stream().map(person -> new Choice(person.person().value().toString(), name.apply(person))),
                        Stream.of(new Choice(NOBODY, nobody)))
                .toList();
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
