package pl.ostoja.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.duplicate.LikelyPersonService;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.RelativeEntry;
import pl.ostoja.shared.Sex;
import pl.ostoja.web.duplicate.LikelyForm;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.people.PersonForm;

/** Writes down who belongs to a child: somebody from the register, or somebody new. */
@Named
@ViewScoped
public class AddRelativePage extends ChildChangePage {
    private static final long serialVersionUID = 1L;

    private final PersonForm person = new PersonForm();
    private final LikelyForm likely = new LikelyForm();

    @Inject LikelyPersonService register;

    private KinshipKind kind;
    private Choice known;
    private LocalDate since;

    public String add() {
        var entry = known == null ? somebodyNew() : new RelativeEntry(kind, personOf(known), null, since);
        if (known == null && likely.asks(entry.data(), register::likely)) {
            return null;
        }
        children.addRelative(getChild(), known != null || likely.known() == null ? entry : new RelativeEntry(kind, likely.known(), null, since));
        return toChild("/placement/family", "placement.relative.added");
    }

    private static PersonId personOf(Choice choice) {
        return new PersonId(UUID.fromString(String.valueOf(choice.value())));
    }

    /** A mother is a woman and a father a man, so nobody is asked. */
    private RelativeEntry somebodyNew() {
        if (kind != null && kind.isParent()) {
            person.setSex(kind == KinshipKind.MOTHER ? Sex.FEMALE : Sex.MALE);
        }
        return new RelativeEntry(kind, null, person.data(), since);
    }

    public LikelyForm getLikely() {
        return likely;
    }

    public PersonForm getPerson() {
        return person;
    }

    public KinshipKind getKind() {
        return kind;
    }

    public void setKind(KinshipKind kind) {
        this.kind = kind;
    }

    public Choice getKnown() {
        return known;
    }

    public void setKnown(Choice known) {
        this.known = known;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
