package pl.ostoja.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.access.BreakGlassRow;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.reporting.Frame;
import pl.ostoja.reporting.FrameService;

/** What stands around every page, asked for once. */
@Named
@RequestScoped
public class PageFrame {
    @Inject FrameService frames;

    @Inject CurrentCaller caller;

    private Frame frame;

    public String getCentre() {
        return frame().centre();
    }

    /** Emergency access that is open. */
    public List<BreakGlassRow> getEmergencies() {
        return frame().emergencies();
    }

    Frame frame() {
        if (frame == null) {
            frame = caller.get().may(Right.SIGNED_IN) ? frames.now() : Frame.NONE;
        }
        return frame;
    }
}
