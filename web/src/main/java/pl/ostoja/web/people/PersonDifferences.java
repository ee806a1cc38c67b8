package pl.ostoja.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import pl.ostoja.people.PersonData;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.text.Texts;

/** Where two versions of somebody's data part, field by field. */
@RequestScoped
public class PersonDifferences {
    @Inject Texts texts;

    public List<Difference> between(PersonData theirs, PersonData yours) {
        var found = new ArrayList<Difference>();
        add(found, texts.of("people.firstName"), theirs.firstName(), yours.firstName());
        add(found, texts.of("people.secondName"), theirs.secondName(), yours.secondName());
        add(found, texts.of("people.lastName"), theirs.lastName(), yours.lastName());
        add(found, texts.of("people.pesel"), theirs.pesel(), yours.pesel());
        add(found, texts.of("people.noPesel"), theirs.noPeselReason(), yours.noPeselReason());
        add(found, texts.of("people.document"), theirs.documentNumber(), yours.documentNumber());
        add(found, texts.of("people.born"), theirs.born(), yours.born());
        add(found, texts.of("people.bornEstimated"), theirs.bornEstimated(), yours.bornEstimated());
        add(found, texts.of("people.sex"), theirs.sex(), yours.sex());
        add(found, texts.of("people.citizenship"), theirs.citizenship(), yours.citizenship());
        add(found, texts.of("people.died"), theirs.died(), yours.died());
        add(found, texts.of("people.phone"), theirs.phone(), yours.phone());
        return found;
    }

    private static void add(List<Difference> found, String label, Object theirs, Object yours) {
        if (!Objects.equals(theirs, "".equals(yours) ? null : yours)) {
            found.add(new Difference(label, theirs, yours));
        }
    }
}
