package pl.ostoja.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import pl.ostoja.people.AddressKind;
import pl.ostoja.people.PersonDetails;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.RelativeRow;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.web.duplicate.KeptPersons;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.people.AddressForm;

/** A new address of a child or of one of its relatives. */
@Named
@ViewScoped
public class ChildAddressPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final AddressForm address = new AddressForm();

    @Inject ChildService service;
    @Inject KeptPersons kept;
    @Inject Messages messages;
    @Inject Clock clock;

    private ChildDetails details;
    private PersonDetails whose;
    private ChildId child;
    private PersonId person;
    private AddressKind kind = AddressKind.RESIDENCE;
    private boolean secret;
    private LocalDate since;

    public void load() {
        details = service.details(child);
        whose = kept.find(person, id -> Stream.concat(Stream.of(details.person()), details.relatives().stream().map(RelativeRow::person))
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
        service.moveTo(child, person, kind, address.address(), secret, since);
        messages.done("people.address.done");
        return "/placement/family?faces-redirect=true&child=" + child;
    }

    public ChildDetails getDetails() {
        return details;
    }

    public PersonDetails getWhose() {
        return whose;
    }

    public AddressForm getAddress() {
        return address;
    }

    public ChildId getChild() {
        return child;
    }

    public void setChild(ChildId child) {
        this.child = child;
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
