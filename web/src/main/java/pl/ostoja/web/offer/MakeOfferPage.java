package pl.ostoja.web.offer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.facility.FacilityId;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.offer.FacilityAnswer;
import pl.ostoja.offer.MakeOffer;
import pl.ostoja.offer.OfferId;
import pl.ostoja.offer.OfferService;
import pl.ostoja.offer.RequestDetails;
import pl.ostoja.offer.RequestId;
import pl.ostoja.offer.RequestService;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.GroupAnswer;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.faces.Messages;

/** Somebody decides to ask a family or an institution: {@code /offer/make?request=…&family=…} or {@code &facility=…}. */
@Named
@ViewScoped
public class MakeOfferPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject OfferService service;
    @Inject RequestService requests;
    @Inject ChildService children;
    @Inject Messages messages;
    @Inject Clock clock;

    /** Made with the form, so that a form sent twice is written once. */
    private final OfferId id = OfferId.next();

    private RequestId request;
    private FosterFamilyId family;
    private FacilityId facility;
    private RequestDetails row;
    private ChildDetails details;
    private transient GroupAnswer answer;
    private transient FacilityAnswer institution;
    private String label;
    private LocalDate answerBy;
    private String why;

    public void load() {
        row = requests.details(request);
        details = children.details(row.children().getFirst().child());
        answerBy = LocalDate.now(clock);
        if (facility == null) {
            answer = service.ranking(request).stream().filter(one -> one.first().family().equals(family)).findFirst().orElseThrow(NotFound::new);
            label = answer.first().label();
        } else {
            institution = service.institution(request, facility);
            label = institution.name();
        }
    }

    public String make() {
        service.make(new MakeOffer(id, request, family, facility, answerBy, why));
        messages.done("offer.make.done", label);
        return "/offer/answer?faces-redirect=true&offer=" + id;
    }

    /** What the family answers; null for an institution, and after the form was refused. */
    public GroupAnswer getAnswer() {
        return answer;
    }

    /** What is known of the institution; null for a family, and after the form was refused. */
    public FacilityAnswer getInstitution() {
        return institution;
    }

    public String getLabel() {
        return label;
    }

    public RequestDetails getRow() {
        return row;
    }

    public ChildDetails getDetails() {
        return details;
    }

    public RequestId getRequest() {
        return request;
    }

    public void setRequest(RequestId request) {
        this.request = request;
    }

    public FosterFamilyId getFamily() {
        return family;
    }

    public void setFamily(FosterFamilyId family) {
        this.family = family;
    }

    public FacilityId getFacility() {
        return facility;
    }

    public void setFacility(FacilityId facility) {
        this.facility = facility;
    }

    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public void setAnswerBy(LocalDate answerBy) {
        this.answerBy = answerBy;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
