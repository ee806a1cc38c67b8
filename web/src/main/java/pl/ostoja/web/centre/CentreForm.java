package pl.ostoja.web.centre;

import java.io.Serializable;
import pl.ostoja.centre.CentreDetails;
import pl.ostoja.centre.Contact;
import pl.ostoja.centre.DescribeCentre;
import pl.ostoja.centre.Nip;

/** The fields in which a centre's names and contacts are typed. */
public class CentreForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private String shortName;
    private String street;
    private String postalCode;
    private String town;
    private String phone;
    private String email;
    private String nip;

    void show(CentreDetails centre) {
        name = centre.name();
        shortName = centre.shortName();
        street = centre.contact().street();
        postalCode = centre.contact().postalCode();
        town = centre.contact().town();
        phone = centre.contact().phone();
        email = centre.contact().email();
        nip = centre.nip() == null ? null : centre.nip().value();
    }

    DescribeCentre command() {
        return new DescribeCentre(name, shortName, new Contact(street, postalCode, town, phone, email), nip == null ? null : new Nip(nip));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getNip() {
        return nip;
    }

    public void setNip(String nip) {
        this.nip = nip;
    }
}
