package pl.ostoja.web.faces;

import pl.ostoja.shared.Pesel;

/** Numbers of the population register; in a field one sees all digits of what one typed. */
public class PeselConverter extends ValueConverter<Pesel> {

    @Override
    Pesel parse(String typed) {
        return Pesel.parse(typed);
    }

    @Override
    String write(Pesel value) {
        return value.digits();
    }
}
