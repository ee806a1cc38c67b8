package pl.ostoja.web.assistance;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import pl.ostoja.assistance.CaseContent;
import pl.ostoja.assistance.CaseKind;
import pl.ostoja.assistance.Difficulty;
import pl.ostoja.people.Address;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.people.AddressForm;

/** The fields in which is typed what is known of a family. */
public class CaseForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final AddressForm address = new AddressForm();
    private String label;
    private CaseKind kind = CaseKind.SUPPORT;
    private Difficulty difficulty = Difficulty.USUAL;
    private String phone;
    private String warning;

    void show(CaseContent content, Choice municipality) {
        address.show(content.address(), municipality);
        label = content.label();
        kind = content.kind();
        difficulty = content.difficulty();
        phone = content.phone();
        warning = content.warning();
    }

    CaseContent content() {
        return new CaseContent(label, kind, difficulty, address.address(), blankToNull(phone), blankToNull(warning));
    }

    /** Where the version saved by somebody else and what is typed here part. */
    List<Difference> differences(CaseContent theirs, Function<String, Choice> municipality) {
        return Differences.between(theirs, content())
                .in("fostering.label", CaseContent::label)
                .in("assistance.difficulty", CaseContent::difficulty)
                .in("people.street", content -> at(content, Address::street))
                .in("people.house", content -> at(content, Address::house))
                .in("people.flat", content -> at(content, Address::flat))
                .in("people.postalCode", content -> at(content, Address::postalCode))
                .in("people.place", content -> at(content, Address::place))
                .in("people.municipality.label", content -> municipality.apply(at(content, Address::teryt)))
                .in("fostering.phone", CaseContent::phone)
                .in("assistance.warning", CaseContent::warning)
                .found();
    }

    private static String at(CaseContent content, Function<Address, String> part) {
        return content.address() == null ? null : part.apply(content.address());
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    public CaseKind[] getKinds() {
        return CaseKind.values();
    }

    public Difficulty[] getDifficulties() {
        return Difficulty.values();
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

    public CaseKind getKind() {
        return kind;
    }

    public void setKind(CaseKind kind) {
        this.kind = kind;
    }

    public Difficulty getDifficulty() {
        return difficulty;
    }

    public void setDifficulty(Difficulty difficulty) {
        this.difficulty = difficulty;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getWarning() {
        return warning;
    }

    public void setWarning(String warning) {
        this.warning = warning;
    }
}
