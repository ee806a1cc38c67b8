package pl.ostoja.web.register;

import jakarta.enterprise.context.RequestScoped;
import pl.ostoja.placement.ChildId;
import pl.ostoja.register.RegisterSheet;
import pl.ostoja.web.export.Exported;

/** The sheet of a child as a file. */
@RequestScoped
@Exported(at = "/register/child", title = "register.sheet", kind = "CHILD")
public class ChildSheetList extends SheetList {
    @Override
    RegisterSheet read() {
        return service.child(new ChildId(query.id("child"))).sheet();
    }
}
