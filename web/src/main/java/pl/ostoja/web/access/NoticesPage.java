package pl.ostoja.web.access;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.access.NoticeRow;
import pl.ostoja.access.NoticeService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** The own messages: {@code /access/notices}. */
@Named
@ViewScoped
public class NoticesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    NoticeService service;

    private int page = 1;
    private Page<NoticeRow> notices;

    public void load() {
        notices = service.own(PageRequest.page(page));
    }

    /** Following a message is what reads it: by a button, since another site could make a browser follow a link. */
    public void follow(UUID notice) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(service.read(notice));
    }

    public String readAll() {
        service.readAll();
        return "/access/notices?faces-redirect=true";
    }

    public Page<NoticeRow> getNotices() {
        return notices;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
