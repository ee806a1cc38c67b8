package pl.ostoja.web.duplicate;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import pl.ostoja.duplicate.DuplicateService;
import pl.ostoja.duplicate.TellApart;
import pl.ostoja.duplicate.ToldApartDetails;
import pl.ostoja.duplicate.ToldApartId;
import pl.ostoja.people.RelativeRow;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.web.faces.Messages;

/** Two files beside each other, to decide whether they are one child's: {@code /duplicate/pair?one=…&other=…}. */
@Named
@ViewScoped
public class DuplicatePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject DuplicateService service;
    @Inject ChildService children;
    @Inject Messages messages;

    /** Made with the form, so that a form sent twice is written once. */
    private final ToldApartId id = ToldApartId.next();

    private ChildId one;
    private ChildId other;
    private List<ChildDetails> files;
    private ToldApartDetails decided;
    private String reason;

    public void load() {
        files = List.of(children.details(one), children.details(other));
        decided = service.decided(one, other).orElse(null);
    }

    public String tellApart() {
        service.tellApart(new TellApart(id, one, other, reason));
        messages.done("duplicate.apart.done");
        return "/duplicate/list?faces-redirect=true";
    }

    public String takeBack() {
        service.takeBack(decided.id(), decided.version(), reason);
        messages.done("duplicate.takeBack.done");
        return "/duplicate/pair?faces-redirect=true&one=" + one + "&other=" + other;
    }

    /** Names of the parents, by which one tells children apart who are called alike. */
    public String parents(ChildDetails file) {
        return file.relatives().stream().filter(row -> row.kind().isParent()).map(RelativeRow::person).map(person -> person.name()).collect(Collectors.joining(", "));
    }

    public ChildDetails getFirst() {
        return files.getFirst();
    }

    public List<ChildDetails> getFiles() {
        return files;
    }

    public ToldApartDetails getDecided() {
        return decided;
    }

    public ChildId getOne() {
        return one;
    }

    public void setOne(ChildId one) {
        this.one = one;
    }

    public ChildId getOther() {
        return other;
    }

    public void setOther(ChildId other) {
        this.other = other;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
