package pl.ostoja.web.duplicate;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pl.ostoja.duplicate.LikelyPerson;
import pl.ostoja.duplicate.PersonJoinService;
import pl.ostoja.duplicate.PersonPair;
import pl.ostoja.duplicate.PersonPairService;
import pl.ostoja.duplicate.TellPersonsApart;
import pl.ostoja.duplicate.ToldApartId;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildService;
import pl.ostoja.web.faces.Messages;

/** Two relatives beside each other, to decide whether they are one person: {@code /duplicate/people-pair?one=…&other=…}. */
@Named
@ViewScoped
public class PersonPairPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject PersonPairService service;
    @Inject PersonJoinService joins;
    @Inject ChildService children;
    @Inject Messages messages;

    /** Made with the form, so that a form sent twice is written once. */
    private final ToldApartId id = ToldApartId.next();

    private PersonId one;
    private PersonId other;
    private PersonPair pair;
    private ChildDetails details;
    private String reason;

    /** @return where the person is now if the two became one, null while they are two */
    public String load() {
        if (!one.equals(other) && joins.keptOf(one).equals(joins.keptOf(other))) {
            return "/placement/family?faces-redirect=true&child=" + joins.kept(one).of().getFirst().child();
        }
        pair = service.pair(one, other);
        details = children.details(pair.one().of().getFirst().child());
        return null;
    }

    public String tellApart() {
        service.tellApart(new TellPersonsApart(id, one, other, reason));
        messages.done("duplicate.people.apart.done");
        return "/duplicate/people?faces-redirect=true";
    }

    public String takeBack() {
        service.takeBack(pair.decided().id(), pair.decided().version(), reason);
        messages.done("duplicate.takeBack.done");
        return "/duplicate/people-pair?faces-redirect=true&one=" + one + "&other=" + other;
    }

    public List<LikelyPerson> getPersons() {
        return List.of(pair.one(), pair.other());
    }

    /** The child of the first one, whose file this is looked up from. */
    public ChildDetails getDetails() {
        return details;
    }

    public PersonPair getPair() {
        return pair;
    }

    public PersonId getOne() {
        return one;
    }

    public void setOne(PersonId one) {
        this.one = one;
    }

    public PersonId getOther() {
        return other;
    }

    public void setOther(PersonId other) {
        this.other = other;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
