package pl.ostoja.web.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.register.ChildSheet;
import pl.ostoja.register.EnterChild;
import pl.ostoja.register.RegisterSheet;

/** What the central register wants of a child: {@code /register/child?child=…}. */
@Named
@ViewScoped
public class ChildSheetPage extends SheetPage {
    private static final long serialVersionUID = 1L;

    private ChildId child;
    private ChildSheet sheet;

    public void load() {
        sheet = service.child(child);
        opened();
    }

    public String enter() {
        service.enterChild(new EnterChild(entry(), child, getEnteredOn(), seen()));
        messages.done("register.enter.done", getEnteredOn());
        return again();
    }

    public String undo() {
        takeBack();
        return again();
    }

    private String again() {
        return "/register/child?faces-redirect=true&child=" + child;
    }

    @Override
    public RegisterSheet getSheet() {
        return sheet.sheet();
    }

    public ChildDetails getDetails() {
        return sheet.child();
    }

    public ChildId getChild() {
        return child;
    }

    public void setChild(ChildId child) {
        this.child = child;
    }
}
