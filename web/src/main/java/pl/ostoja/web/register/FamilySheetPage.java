package pl.ostoja.web.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.placement.FamilyFile;
import pl.ostoja.register.EnterFamily;
import pl.ostoja.register.FamilySheet;
import pl.ostoja.register.RegisterSheet;

/** What the central register wants of a foster family: {@code /register/family?family=…}. */
@Named
@ViewScoped
public class FamilySheetPage extends SheetPage {
    private static final long serialVersionUID = 1L;

    private FosterFamilyId family;
    private FamilySheet sheet;

    public void load() {
        sheet = service.family(family);
        opened();
    }

    public String enter() {
        service.enterFamily(new EnterFamily(entry(), family, getEnteredOn(), seen()));
        messages.done("register.enter.done", getEnteredOn());
        return again();
    }

    public String undo() {
        takeBack();
        return again();
    }

    private String again() {
        return "/register/family?faces-redirect=true&family=" + family;
    }

    @Override
    public RegisterSheet getSheet() {
        return sheet.sheet();
    }

    public FamilyFile getFile() {
        return sheet.file();
    }

    public FosterFamilyId getFamily() {
        return family;
    }

    public void setFamily(FosterFamilyId family) {
        this.family = family;
    }
}
