package pl.ostoja.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pl.ostoja.duplicate.LikelyPersonService;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.RelativeRow;
import pl.ostoja.placement.CareNeeds;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.RegisterChild;
import pl.ostoja.placement.RelativeEntry;
import pl.ostoja.shared.Sex;
import pl.ostoja.web.duplicate.LikelyForm;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.people.AddressForm;
import pl.ostoja.web.people.ParentForm;
import pl.ostoja.web.people.PersonForm;

/** The second step of registering a child: its file, after nobody was found who is the same. */
@Named
@ViewScoped
public class NewChildPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PersonForm person = new PersonForm();
    private final AddressForm residence = new AddressForm();
    private final ParentForm mother = new ParentForm();
    private final ParentForm father = new ParentForm();
    private final LikelyForm likelyMother = new LikelyForm();
    private final LikelyForm likelyFather = new LikelyForm();

    @Inject ChildService service;
    @Inject LikelyPersonService register;
    @Inject Messages messages;

    private String typed;
    private boolean disabled;
    private boolean juvenileAct;
    private Choice sibling;
    private SharedParents shared;

    /** What a child has in common with the brother or sister chosen. */
    public enum SharedParents {
        BOTH,
        MOTHER,
        FATHER;

        boolean covers(KinshipKind parent) {
            return this == BOTH || name().equals(parent.name());
        }
    }

    /** The names typed in the search need not be typed again. */
    public void load() {
        var words = typed == null || typed.isBlank() ? new String[0] : typed.strip().split("\\s+");
        if (words.length == 2 && !typed.matches(".*\\d.*")) {
            person.setFirstName(words[0]);
            person.setLastName(words[1]);
        }
    }

    public String register() {
        var asksMother = !mother.isEmpty() && likelyMother.asks(mother.data(Sex.FEMALE), register::likely);
        var asksFather = !father.isEmpty() && likelyFather.asks(father.data(Sex.MALE), register::likely);
        if (asksMother || asksFather) {
            return null;
        }
        var needs = new CareNeeds(disabled, juvenileAct, residence.getCode());
        var child = service.register(new RegisterChild(null, person.data(), needs, residence.address(), relatives()));
        messages.done("placement.new.done", person.data().fullName());
        return "/placement/details?faces-redirect=true&child=" + child;
    }

    private List<RelativeEntry> relatives() {
        var relatives = new ArrayList<RelativeEntry>();
        if (!mother.isEmpty()) {
            relatives.add(parent(KinshipKind.MOTHER, mother.data(Sex.FEMALE), likelyMother));
        }
        if (!father.isEmpty()) {
            relatives.add(parent(KinshipKind.FATHER, father.data(Sex.MALE), likelyFather));
        }
        if (sibling != null) {
            relatives.addAll(throughSibling(service.details(new ChildId(UUID.fromString(String.valueOf(sibling.value()))))));
        }
        return relatives;
    }

    private static RelativeEntry parent(KinshipKind kind, PersonData data, LikelyForm likely) {
        return likely.known() == null ? RelativeEntry.of(kind, data) : RelativeEntry.of(kind, likely.known());
    }

    /** The parents known from the file of the brother or sister; if there are none, the kinship itself. */
    private List<RelativeEntry> throughSibling(ChildDetails other) {
        var common = shared == null ? SharedParents.BOTH : shared;
        var parents = other.relatives().stream()
                .filter(row -> row.kind().isParent() && common.covers(row.kind()) && !typedHere(row.kind()))
                .map(NewChildPage::known)
                .toList();
        var kind = common == SharedParents.BOTH ? KinshipKind.SIBLING : KinshipKind.HALF_SIBLING;
        return parents.isEmpty() ? List.of(RelativeEntry.of(kind, other.person().id())) : parents;
    }

    private boolean typedHere(KinshipKind parent) {
        return parent == KinshipKind.MOTHER ? !mother.isEmpty() : !father.isEmpty();
    }

    private static RelativeEntry known(RelativeRow row) {
        return RelativeEntry.of(row.kind(), row.person().id());
    }

    public SharedParents[] getWaysToShare() {
        return SharedParents.values();
    }

    public LikelyForm getLikelyMother() {
        return likelyMother;
    }

    public LikelyForm getLikelyFather() {
        return likelyFather;
    }

    public PersonForm getPerson() {
        return person;
    }

    public AddressForm getResidence() {
        return residence;
    }

    public ParentForm getMother() {
        return mother;
    }

    public ParentForm getFather() {
        return father;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public boolean isDisabled() {
        return disabled;
    }

    public void setDisabled(boolean disabled) {
        this.disabled = disabled;
    }

    public boolean isJuvenileAct() {
        return juvenileAct;
    }

    public void setJuvenileAct(boolean juvenileAct) {
        this.juvenileAct = juvenileAct;
    }

    public Choice getSibling() {
        return sibling;
    }

    public void setSibling(Choice sibling) {
        this.sibling = sibling;
    }

    public SharedParents getShared() {
        return shared;
    }

    public void setShared(SharedParents shared) {
        this.shared = shared;
    }
}
