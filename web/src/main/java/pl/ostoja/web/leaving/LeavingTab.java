package pl.ostoja.web.leaving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.leaving.LeaverListService;

/** Whether a child's file leads to how it leaves care: as soon as it is on the list of those who do. */
@Named
@RequestScoped
public class LeavingTab {
    @Inject CurrentCaller caller;
    @Inject Clock clock;

    public boolean of(LocalDate born) {
        return caller.get().may(Right.SEE_LEAVING) && born != null && !born.plusYears(LeaverListService.FROM_AGE).isAfter(LocalDate.now(clock));
    }
}
