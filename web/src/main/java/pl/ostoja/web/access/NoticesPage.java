package pl.ostoja.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.access.NoticeRow;
import pl.ostoja.access.NoticeService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** The own messages: {@code /access/notices}. */
@Named
@RequestScoped
public class NoticesPage {
    @Inject
    NoticeService service;

    private int page = 1;
    private Page<NoticeRow> notices;

    public void load() {
        notices = service.own(PageRequest.page(page));
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
