package pl.ostoja.web.note;

import java.io.Serializable;
import pl.ostoja.centre.Nip;
import pl.ostoja.note.BankAccount;
import pl.ostoja.note.Party;

/** What is typed about who sends notes or gets them. */
public class PartyForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private String street;
    private String postalCode;
    private String town;
    private String nip;
    private String account;

    Party party() {
        return new Party(name, street, postalCode, town, new Nip(nip), account == null || account.isBlank() ? null : new BankAccount(account));
    }

    void show(Party party) {
        name = party.name();
        street = party.street();
        postalCode = party.postalCode();
        town = party.town();
        nip = party.nip().value();
        account = party.account() == null ? null : party.account().grouped();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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

    public String getNip() {
        return nip;
    }

    public void setNip(String nip) {
        this.nip = nip;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
