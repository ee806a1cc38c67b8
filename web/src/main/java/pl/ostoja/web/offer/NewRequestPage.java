package pl.ostoja.web.offer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.offer.OpenRequest;
import pl.ostoja.offer.RequestId;
import pl.ostoja.offer.RequestService;
import pl.ostoja.placement.ChildId;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.placement.ChildChangePage;

/** A place is looked for, for a child and those of its brothers and sisters who are to come along: {@code /offer/new?child=…}. */
@Named
@ViewScoped
public class NewRequestPage extends ChildChangePage {
    private static final long serialVersionUID = 1L;

    @Inject RequestService service;
    @Inject Clock clock;

    /** Made with the form, so that a form sent twice is written once. */
    private final RequestId id = RequestId.next();

    private final RequestForm form = new RequestForm();
    private List<String> along = List.of();
    private List<RequestId> already = List.of();

    @Override
    protected void opened() {
        already = List.copyOf(service.of(getChild()));
        form.setNeededOn(LocalDate.now(clock));
    }

    public String open() {
        var together = Stream.concat(Stream.of(getChild()), along.stream().map(UUID::fromString).map(ChildId::new)).toList();
        service.open(new OpenRequest(id, together, form.content()));
        return to("/offer/details?request=" + id, "offer.new.done");
    }

    public List<Choice> getSiblings() {
        return getDetails().siblings().stream().map(sibling -> new Choice(sibling.id().value().toString(), sibling.name())).toList();
    }

    /** Requests for the child that somebody has made before. */
    public List<RequestId> getAlready() {
        return already;
    }

    public RequestForm getForm() {
        return form;
    }

    public List<String> getAlong() {
        return along;
    }

    public void setAlong(List<String> along) {
        this.along = along;
    }
}
