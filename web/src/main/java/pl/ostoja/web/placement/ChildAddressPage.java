package pl.ostoja.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import pl.ostoja.people.AddressKind;
import pl.ostoja.people.PersonDetails;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.RelativeRow;
import pl.ostoja.web.duplicate.KeptPersons;
import pl.ostoja.web.people.AddressForm;

/** A new address of a child or of one of its relatives. */
@Named
@ViewScoped
public class ChildAddressPage extends ChildChangePage {
    private static final long serialVersionUID = 1L;

    private final AddressForm address = new AddressForm();

    @Inject KeptPersons kept;
    @Inject Clock clock;

    private PersonDetails whose;
    private PersonId person;
    private AddressKind kind = AddressKind.RESIDENCE;
    private boolean secret;
    private LocalDate since;

    @Override
    protected void opened() {
        whose = kept.find(person, id -> Stream.concat(Stream.of(getDetails().person()), getDetails().relatives().stream().map(RelativeRow::person))
                .filter(one -> one.id().equals(id))
                .findFirst());
        person = whose.id();
        since = LocalDate.now(clock);
    }

    public String save() {
        if (address.isEmpty()) {
            messages.error("people.address.empty");
            return null;
        }
        children.moveTo(getChild(), person, kind, address.address(), secret, since);
        return toChild("/placement/family", "people.address.done");
    }

    public PersonDetails getWhose() {
        return whose;
    }

    public AddressForm getAddress() {
        return address;
    }

    public PersonId getPerson() {
        return person;
    }

    public void setPerson(PersonId person) {
        this.person = person;
    }

    public AddressKind getKind() {
        return kind;
    }

    public void setKind(AddressKind kind) {
        this.kind = kind;
    }

    public boolean isSecret() {
        return secret;
    }

    public void setSecret(boolean secret) {
        this.secret = secret;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
