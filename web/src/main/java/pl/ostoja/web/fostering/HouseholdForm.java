package pl.ostoja.web.fostering;

import java.io.Serializable;
import pl.ostoja.fostering.Household;
import pl.ostoja.people.Address;
import pl.ostoja.web.people.AddressForm;

/** The fields in which a family's household is typed. */
public class HouseholdForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final AddressForm address = new AddressForm();
    private String label;
    private boolean secret;
    private String phone;
    private Integer agreedMaximum;
    private boolean ready;

    void show(Household household) {
        label = household.label();
        secret = household.addressProtected();
        phone = household.phone();
        agreedMaximum = household.agreedMaximum();
        ready = household.ready();
    }

    /** What was typed; without an address the service says what is missing. */
    public Household household() {
        Address typed = address.isEmpty() ? null : address.address();
        return new Household(label, typed, secret, phone == null || phone.isBlank() ? null : phone, agreedMaximum, ready);
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

    public boolean isSecret() {
        return secret;
    }

    public void setSecret(boolean secret) {
        this.secret = secret;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public Integer getAgreedMaximum() {
        return agreedMaximum;
    }

    public void setAgreedMaximum(Integer agreedMaximum) {
        this.agreedMaximum = agreedMaximum;
    }

    public boolean isReady() {
        return ready;
    }

    public void setReady(boolean ready) {
        this.ready = ready;
    }
}
