package pl.ostoja.web.people;

import java.io.Serializable;
import pl.ostoja.people.Address;
import pl.ostoja.web.faces.Choice;

/** The fields in which an address is typed. */
public class AddressForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String street;
    private String house;
    private String flat;
    private String postalCode;
    private String place;
    private Choice municipality;

    public void show(Address address, Choice itsMunicipality) {
        street = address.street();
        house = address.house();
        flat = address.flat();
        postalCode = address.postalCode();
        place = address.place();
        municipality = itsMunicipality;
    }

    /** What was typed; null if nothing was. */
    public Address address() {
        return isEmpty() ? null : new Address(street, house, flat, postalCode, place, getCode());
    }

    public boolean isEmpty() {
        return blank(street) && blank(house) && blank(postalCode) && blank(place);
    }

    /** TERYT code of the municipality, null if none was chosen. */
    public String getCode() {
        return municipality == null ? null : String.valueOf(municipality.value());
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getHouse() {
        return house;
    }

    public void setHouse(String house) {
        this.house = house;
    }

    public String getFlat() {
        return flat;
    }

    public void setFlat(String flat) {
        this.flat = flat;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Choice getMunicipality() {
        return municipality;
    }

    public void setMunicipality(Choice municipality) {
        this.municipality = municipality;
    }
}
