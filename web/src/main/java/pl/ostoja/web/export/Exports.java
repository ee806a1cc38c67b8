package pl.ostoja.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.web.faces.Address;

/** Which lists may be taken as a file, and from where. A list joins by implementing {@link ExportedList}. */
@Named
@RequestScoped
public class Exports {
    static final String PATH = "/export";

    @Inject @Any Instance<ExportedList<?>> lists;
    @Inject HttpServletRequest request;
    @Inject CurrentCaller caller;
    @Inject Address address;

    /** Whether the list of this page is there as a file, for this user. Where a form came back refused, the address no longer says which rows are shown. */
    public boolean isOffered() {
        return request.getMethod().equals("GET") && caller.get().may(Right.EXPORT) && at(request.getServletPath()).isPresent();
    }

    public FileFormat[] getFormats() {
        return FileFormat.values();
    }

    /** The list of this page with its filters and order, as a file. */
    public String link(FileFormat format) {
        return request.getContextPath() + PATH + address.whole(request.getServletPath() + "." + format.extension());
    }

    /** The list of the page; not made before it is asked for its rows. */
    Optional<Instance.Handle<ExportedList<?>>> at(String page) {
        return lists.handlesStream().<Instance.Handle<ExportedList<?>>>map(list -> list).filter(list -> about(list).at().equals(page)).findFirst();
    }

    static Exported about(Instance.Handle<?> list) {
        return list.getBean().getBeanClass().getAnnotation(Exported.class);
    }
}
