package pl.ostoja.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.installation.MunicipalityRow;
import pl.ostoja.installation.TerytService;
import pl.ostoja.people.AddressKind;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.NoPeselReason;
import pl.ostoja.people.PersonData;
import pl.ostoja.shared.Sex;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.text.Texts;

/** What the forms about persons offer. */
@Named
@RequestScoped
public class PersonChoices {
    private static final List<String> NEAR = List.of(PersonData.POLAND, "UA", "BY");

    @Inject TerytService units;
    @Inject Texts texts;

    public Sex[] getSexes() {
        return Sex.values();
    }

    public NoPeselReason[] getReasons() {
        return NoPeselReason.values();
    }

    public KinshipKind[] getKinships() {
        return KinshipKind.values();
    }

    public AddressKind[] getAddressKinds() {
        return AddressKind.values();
    }

    /** Poland and the countries most children come from first, the others by name. */
    public List<Choice> getCountries() {
        var others = Arrays.stream(Locale.getISOCountries())
                .filter(code -> !NEAR.contains(code))
                .map(this::country)
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(texts.getLocale())));
        return Stream.concat(NEAR.stream().map(this::country), others).toList();
    }

    public String countryName(String code) {
        return code == null ? "" : Locale.of("", code).getDisplayCountry(texts.getLocale());
    }

    private Choice country(String code) {
        return new Choice(code, countryName(code));
    }

    /** Municipalities by the beginning of their name. */
    public List<Choice> municipalities(String typed) {
        return units.municipalitiesNamed(typed).stream().map(this::choice).toList();
    }

    /** The municipality of a code that is kept; null for none. */
    public Choice municipality(String code) {
        return code == null ? null : municipalitiesOf(List.of(code)).getFirst();
    }

    /** The municipalities of codes that are kept, in their order; of one that is not in the register the code. */
    public List<Choice> municipalitiesOf(List<String> codes) {
        var known = units.municipalities(codes.stream().map(TerytCode::new).toList()).stream()
                .collect(Collectors.toMap(unit -> unit.code().value(), this::choice));
        return codes.stream().map(code -> known.getOrDefault(code, new Choice(code, code))).toList();
    }

    public String municipalityName(String code) {
        return code == null ? "" : municipality(code).label();
    }

    private Choice choice(MunicipalityRow unit) {
        return new Choice(unit.code().value(), texts.of("people.municipality", unit.name(), unit.kind(), unit.county()));
    }
}
