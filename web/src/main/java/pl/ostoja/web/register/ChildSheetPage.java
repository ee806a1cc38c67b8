package pl.ostoja.web.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.register.ChildSheet;
import pl.ostoja.register.EnterChild;
import pl.ostoja.register.RegisterEntryId;
import pl.ostoja.register.RegisterSheet;
import pl.ostoja.register.SeenSection;

/** What the central register wants of a child: {@code /register/child?child=…}. */
@Named
@ViewScoped
public class ChildSheetPage extends SheetPage {
    private static final long serialVersionUID = 1L;

    private ChildId child;
    private ChildDetails details;

    @Override
    RegisterSheet read() {
        ChildSheet found = service.child(child);
        details = found.child();
        return found.sheet();
    }

    @Override
    void enter(RegisterEntryId id, LocalDate on, List<SeenSection> sections) {
        service.enterChild(new EnterChild(id, child, on, sections));
    }

    @Override
    String again() {
        return "/register/child?faces-redirect=true&child=" + child;
    }

    public ChildDetails getDetails() {
        return details;
    }

    public ChildId getChild() {
        return child;
    }

    public void setChild(ChildId child) {
        this.child = child;
    }
}
