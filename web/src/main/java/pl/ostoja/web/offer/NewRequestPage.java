package pl.ostoja.web.offer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.offer.OpenRequest;
import pl.ostoja.offer.RequestId;
import pl.ostoja.offer.RequestService;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;

/** A place is looked for, for a child and those of its brothers and sisters who are to come along: {@code /offer/new?child=…}. */
@Named
@ViewScoped
public class NewRequestPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject RequestService service;
    @Inject ChildService children;
    @Inject Messages messages;
    @Inject Clock clock;

    /** Made with the form, so that a form sent twice is written once. */
    private final RequestId id = RequestId.next();

    private final RequestForm form = new RequestForm();
    private ChildId child;
    private ChildDetails details;
    private List<String> along = List.of();
    private List<RequestId> already = List.of();

    public void load() {
        details = children.details(child);
        already = List.copyOf(service.of(child));
        form.setNeededOn(LocalDate.now(clock));
    }

    public String open() {
        var together = Stream.concat(Stream.of(child), along.stream().map(UUID::fromString).map(ChildId::new)).toList();
        service.open(new OpenRequest(id, together, form.content()));
        messages.done("offer.new.done");
        return "/offer/details?faces-redirect=true&request=" + id;
    }

    public List<Choice> getSiblings() {
        return details.siblings().stream().map(sibling -> new Choice(sibling.id().value().toString(), sibling.name())).toList();
    }

    /** Requests for the child that somebody has made before. */
    public List<RequestId> getAlready() {
        return already;
    }

    public RequestForm getForm() {
        return form;
    }

    public ChildDetails getDetails() {
        return details;
    }

    public ChildId getChild() {
        return child;
    }

    public void setChild(ChildId child) {
        this.child = child;
    }

    public List<String> getAlong() {
        return along;
    }

    public void setAlong(List<String> along) {
        this.along = along;
    }
}
