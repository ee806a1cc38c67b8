package pl.ostoja.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.access.BreakGlassRow;
import pl.ostoja.access.BreakGlassService;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.NoticeService;
import pl.ostoja.access.Right;

/** What the frame of every page says about access: emergency access that is open, messages that are unread. */
@Named
@RequestScoped
public class AccessNews {
    @Inject
    BreakGlassService emergencies;

    @Inject
    NoticeService notices;

    @Inject
    CurrentCaller caller;

    private List<BreakGlassRow> open;
    private Long unread;

    /** Empty for everybody who may not use it, without asking. */
    public List<BreakGlassRow> getOpen() {
        if (open == null) {
            open = caller.get().may(Right.BREAK_GLASS) ? emergencies.openNow() : List.of();
        }
        return open;
    }

    public long getUnread() {
        if (unread == null) {
            unread = caller.get().may(Right.SIGNED_IN) ? notices.unread() : 0;
        }
        return unread;
    }
}
