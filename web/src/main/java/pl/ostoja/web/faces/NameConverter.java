package pl.ostoja.web.faces;

import pl.ostoja.shared.PolishText;

/** Names of persons, so that what is no name is said at its field and not only above the form. */
public class NameConverter extends ValueConverter<String> {

    @Override
    String parse(String typed) {
        return PolishText.name(typed);
    }

    @Override
    String write(String value) {
        return value;
    }
}
