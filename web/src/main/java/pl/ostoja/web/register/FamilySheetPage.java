package pl.ostoja.web.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.placement.FamilyFile;
import pl.ostoja.register.EnterFamily;
import pl.ostoja.register.FamilySheet;
import pl.ostoja.register.RegisterEntryId;
import pl.ostoja.register.RegisterSheet;
import pl.ostoja.register.SeenSection;

/** What the central register wants of a foster family: {@code /register/family?family=…}. */
@Named
@ViewScoped
public class FamilySheetPage extends SheetPage {
    private static final long serialVersionUID = 1L;

    private FosterFamilyId family;
    private FamilyFile file;

    @Override
    RegisterSheet read() {
        FamilySheet found = service.family(family);
        file = found.file();
        return found.sheet();
    }

    @Override
    void enter(RegisterEntryId id, LocalDate on, List<SeenSection> sections) {
        service.enterFamily(new EnterFamily(id, family, on, sections));
    }

    @Override
    String again() {
        return "/register/family?faces-redirect=true&family=" + family;
    }

    public FamilyFile getFile() {
        return file;
    }

    public FosterFamilyId getFamily() {
        return family;
    }

    public void setFamily(FosterFamilyId family) {
        this.family = family;
    }
}
