package pl.ostoja.web.duplicate;

import java.io.Serializable;
import java.util.List;
import pl.ostoja.people.PersonPart;
import pl.ostoja.web.faces.Choice;

/** Which of two entries is right in a part in which they differ. */
public class PartChoice implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PersonPart part;
    private final List<Choice> choices;
    private EntrySide right;

    PartChoice(PersonPart part, List<Choice> choices, EntrySide proposed) {
        this.part = part;
        this.choices = choices;
        this.right = proposed;
    }

    public PersonPart getPart() {
        return part;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public EntrySide getRight() {
        return right;
    }

    public void setRight(EntrySide right) {
        this.right = right;
    }
}
