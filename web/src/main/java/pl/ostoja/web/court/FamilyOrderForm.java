package pl.ostoja.web.court;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import pl.ostoja.court.FamilyOrderContent;
import pl.ostoja.court.FamilyOrderDetails;
import pl.ostoja.shared.PolishDates;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** What is typed about an order of a court. */
public class FamilyOrderForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate orderedOn;
    private LocalDate receivedOn;
    private String court;
    private String reference;
    private String officer;
    private String officerPhone;
    private String note;
    private String days;
    private List<String> withdrawn = new ArrayList<>();

    void show(FamilyOrderDetails order) {
        FamilyOrderContent content = order.content();
        orderedOn = content.orderedOn();
        receivedOn = content.receivedOn();
        note = content.note();
        showCourt(content);
        days = ReportDaysText.format(order.days());
        withdrawn = new ArrayList<>(order.withdrawn().stream().map(LocalDate::toString).toList());
    }

    /** A further order mostly comes from the same court. */
    void showCourt(FamilyOrderContent content) {
        court = content.court();
        reference = content.reference();
        officer = content.officer();
        officerPhone = content.officerPhone();
    }

    FamilyOrderContent content() {
        return new FamilyOrderContent(orderedOn, receivedOn, court, reference, officer, officerPhone, note);
    }

    List<LocalDate> days() {
        return ReportDaysText.parse(days);
    }

    List<LocalDate> withdrawn() {
        return withdrawn == null ? List.of() : withdrawn.stream().map(LocalDate::parse).sorted().toList();
    }

    /** Where what somebody else saved and what is typed here part. */
    List<Difference> differences(FamilyOrderDetails saved) {
        return Differences.between(saved.content(), content())
                .in("court.orderedOn", FamilyOrderContent::orderedOn)
                .in("court.receivedOn", FamilyOrderContent::receivedOn)
                .in("court.court", FamilyOrderContent::court)
                .in("court.reference", FamilyOrderContent::reference)
                .in("court.officer", FamilyOrderContent::officer)
                .in("court.officerPhone", FamilyOrderContent::officerPhone)
                .in("court.note", FamilyOrderContent::note)
                .in("court.reportDays", ReportDaysText.format(saved.days()), ReportDaysText.format(days()))
                .found();
    }

    /** Days to choose from. */
    static List<Choice> choices(Collection<LocalDate> days) {
        return days.stream().sorted().map(day -> new Choice(day.toString(), PolishDates.format(day))).toList();
    }

    public LocalDate getOrderedOn() {
        return orderedOn;
    }

    public void setOrderedOn(LocalDate orderedOn) {
        this.orderedOn = orderedOn;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getCourt() {
        return court;
    }

    public void setCourt(String court) {
        this.court = court;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }

    public String getOfficerPhone() {
        return officerPhone;
    }

    public void setOfficerPhone(String officerPhone) {
        this.officerPhone = officerPhone;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public List<String> getWithdrawn() {
        return withdrawn;
    }

    public void setWithdrawn(List<String> withdrawn) {
        this.withdrawn = withdrawn;
    }
}
