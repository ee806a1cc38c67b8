package pl.ostoja.web.offer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.offer.AnswerOffer;
import pl.ostoja.offer.ChildNamed;
import pl.ostoja.offer.DisruptOffer;
import pl.ostoja.offer.DisruptedBy;
import pl.ostoja.offer.OfferAnswer;
import pl.ostoja.offer.OfferDetails;
import pl.ostoja.offer.OfferId;
import pl.ostoja.offer.OfferService;
import pl.ostoja.offer.OfferState;
import pl.ostoja.offer.RequestDetails;
import pl.ostoja.offer.RequestId;
import pl.ostoja.offer.RequestService;
import pl.ostoja.offer.ReservePlaces;
import pl.ostoja.offer.SplitRequest;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildService;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;

/** One offer from the question to the end: answered, places kept and given up, broken down, removed: {@code /offer/answer?offer=…}. */
@Named
@ViewScoped
public class OfferPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final AnswerForm form = new AnswerForm();

    /** Made with the page, so that a form sent twice parts them once. */
    private final RequestId apart = RequestId.next();

    @Inject OfferService service;
    @Inject RequestService requests;
    @Inject ChildService children;
    @Inject Messages messages;
    @Inject Clock clock;

    private OfferId offer;
    private OfferDetails row;
    private RequestDetails request;
    private ChildDetails details;
    private LocalDate until;
    private LocalDate brokeDownOn;
    private DisruptedBy brokeDownBy;
    private String reason;

    public void load() {
        row = service.details(offer);
        request = requests.details(row.request());
        details = children.details(request.children().getFirst().child());
        LocalDate today = LocalDate.now(clock);
        form.setOn(today);
        until = request.content().neededOn().isBefore(today) ? today : request.content().neededOn();
        brokeDownOn = today;
    }

    public String answer() {
        service.answer(new AnswerOffer(offer, row.version(), form.getAnswer(), form.getOn(), form.getReason(), form.getConsents().consents(), form.takenOnes()));
        return here("offer.answer.done");
    }

    public String reserve() {
        service.reserve(new ReservePlaces(offer, row.version(), until));
        return here("offer.reserve.done");
    }

    /** Those whom the family does not take are looked for apart, so that places can be kept for the others. */
    public String split() {
        requests.split(new SplitRequest(apart, row.request(), request.version(), getLeft().stream().map(ChildNamed::child).toList(), reason));
        return here("offer.split.done");
    }

    public String giveUp() {
        service.giveUp(offer, row.version(), reason);
        return here("offer.giveUp.done");
    }

    public String disrupt() {
        service.disrupt(new DisruptOffer(offer, row.version(), brokeDownOn, brokeDownBy, reason));
        return here("offer.disrupt.done");
    }

    public String remove() {
        service.remove(offer, row.version(), reason);
        messages.done("offer.removeOffer.done");
        return "/offer/details?faces-redirect=true&request=" + row.request();
    }

    private String here(String done) {
        messages.done(done);
        return "/offer/answer?faces-redirect=true&offer=" + offer;
    }

    public boolean isUnanswered() {
        return row.answer() == null;
    }

    /** Whether places can be kept, for the first time or again. */
    public boolean isToReserve() {
        return row.state() == OfferState.ACCEPTED || row.state() == OfferState.EXPIRED || row.state() == OfferState.WITHDRAWN;
    }

    /** Whether the answer is for some of the brothers and sisters only. */
    public boolean isPartly() {
        return row.state() == OfferState.PARTLY;
    }

    /** What can be answered: for some only where there are several. */
    public List<OfferAnswer> getAnswers() {
        return Stream.of(OfferAnswer.values()).filter(answer -> answer != OfferAnswer.PARTLY || request.children().size() > 1).toList();
    }

    /** Of whom some may be taken; empty for one child. */
    public List<Choice> getTogether() {
        return request.children().size() < 2 ? List.of() : request.children().stream().map(one -> new Choice(one.child().value().toString(), one.name())).toList();
    }

    public List<ChildNamed> getTaken() {
        return request.children().stream().filter(one -> row.taken().contains(one.child())).toList();
    }

    public List<ChildNamed> getLeft() {
        return request.children().stream().filter(one -> !row.taken().contains(one.child())).toList();
    }

    public boolean isReserved() {
        return row.state() == OfferState.RESERVED;
    }

    public boolean isBegun() {
        return row.state() == OfferState.STARTED || row.state() == OfferState.ENDED;
    }

    public OfferDetails getRow() {
        return row;
    }

    public RequestDetails getRequest() {
        return request;
    }

    public ChildDetails getDetails() {
        return details;
    }

    public AnswerForm getForm() {
        return form;
    }

    public OfferId getOffer() {
        return offer;
    }

    public void setOffer(OfferId offer) {
        this.offer = offer;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public LocalDate getBrokeDownOn() {
        return brokeDownOn;
    }

    public void setBrokeDownOn(LocalDate brokeDownOn) {
        this.brokeDownOn = brokeDownOn;
    }

    public DisruptedBy getBrokeDownBy() {
        return brokeDownBy;
    }

    public void setBrokeDownBy(DisruptedBy brokeDownBy) {
        this.brokeDownBy = brokeDownBy;
    }

    public DisruptedBy[] getSides() {
        return DisruptedBy.values();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
