package pl.ostoja.web.register;

import jakarta.enterprise.context.RequestScoped;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.register.RegisterSheet;
import pl.ostoja.web.export.Exported;

/** The sheet of a foster family as a file. */
@RequestScoped
@Exported(at = "/register/family", title = "register.sheet", kind = "FAMILY")
public class FamilySheetList extends SheetList {
    @Override
    RegisterSheet read() {
        return service.family(new FosterFamilyId(query.id("family"))).sheet();
    }
}
