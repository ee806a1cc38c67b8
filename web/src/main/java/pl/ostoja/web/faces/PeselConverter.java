package pl.ostoja.web.faces;

import jakarta.faces.convert.FacesConverter;
import pl.ostoja.shared.Pesel;

/** Numbers of the population register; in a field one sees all digits of what one typed. */
@FacesConverter(forClass = Pesel.class)
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
