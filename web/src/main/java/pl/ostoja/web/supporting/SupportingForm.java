package pl.ostoja.web.supporting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import pl.ostoja.people.Address;
import pl.ostoja.supporting.SupportingContent;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.people.AddressForm;

/** The fields in which is typed what is known of a supporting family. */
public class SupportingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final AddressForm address = new AddressForm();
    private String label;
    private String carers;
    private String phone;
    private LocalDate interviewedOn;
    private LocalDate opinionOn;
    private LocalDate setUpOn;
    private LocalDate registerCheckedOn;
    private String notes;

    void show(SupportingContent content, Choice municipality) {
        address.show(content.address(), municipality);
        label = content.label();
        carers = content.carers();
        phone = content.phone();
        interviewedOn = content.interviewedOn();
        opinionOn = content.opinionOn();
        setUpOn = content.setUpOn();
        registerCheckedOn = content.registerCheckedOn();
        notes = content.notes();
    }

    SupportingContent content() {
        return new SupportingContent(label, carers, address.address(), phone, interviewedOn, opinionOn, setUpOn, registerCheckedOn, notes);
    }

    /** Where the version saved by somebody else and what is typed here part. */
    List<Difference> differences(SupportingContent theirs) {
        return Differences.between(theirs, content())
                .in("fostering.label", SupportingContent::label)
                .in("supporting.carers", SupportingContent::carers)
                .in("fostering.phone", SupportingContent::phone)
                .in("people.street", content -> at(content, Address::street))
                .in("people.house", content -> at(content, Address::house))
                .in("people.flat", content -> at(content, Address::flat))
                .in("people.postalCode", content -> at(content, Address::postalCode))
                .in("people.place", content -> at(content, Address::place))
                .in("supporting.interviewedOn", SupportingContent::interviewedOn)
                .in("supporting.opinionOn", SupportingContent::opinionOn)
                .in("supporting.setUpOn", SupportingContent::setUpOn)
                .in("supporting.registerCheckedOn", SupportingContent::registerCheckedOn)
                .in("supporting.notes", SupportingContent::notes)
                .found();
    }

    private static String at(SupportingContent content, Function<Address, String> part) {
        return content.address() == null ? null : part.apply(content.address());
    }

    public AddressForm getAddress() {
        return address;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getCarers() {
        return carers;
    }

    public void setCarers(String carers) {
        this.carers = carers;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public LocalDate getInterviewedOn() {
        return interviewedOn;
    }

    public void setInterviewedOn(LocalDate interviewedOn) {
        this.interviewedOn = interviewedOn;
    }

    public LocalDate getOpinionOn() {
        return opinionOn;
    }

    public void setOpinionOn(LocalDate opinionOn) {
        this.opinionOn = opinionOn;
    }

    public LocalDate getSetUpOn() {
        return setUpOn;
    }

    public void setSetUpOn(LocalDate setUpOn) {
        this.setUpOn = setUpOn;
    }

    public LocalDate getRegisterCheckedOn() {
        return registerCheckedOn;
    }

    public void setRegisterCheckedOn(LocalDate registerCheckedOn) {
        this.registerCheckedOn = registerCheckedOn;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
