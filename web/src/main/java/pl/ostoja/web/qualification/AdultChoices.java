package pl.ostoja.web.qualification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.placement.FamilyFile;
import pl.ostoja.web.faces.Choice;

/** Whose paper it may be: those who care, cared or want to. */
@Named
@RequestScoped
public class AdultChoices {
    /** The values are identifiers, as the converter of persons reads them. */
    public List<Choice> of(FamilyFile file) {
        return file.details().carers().stream().map(carer -> new Choice(carer.person().id(), carer.person().name())).toList();
    }
}
