package pl.ostoja.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import pl.ostoja.access.Delegation;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.CentreRegister;
import pl.ostoja.shared.NightlyTask;

/** Every night, centre by centre: the stored duties must be what the facts give. A difference is a fault of the program; it is told and mended. */
@ApplicationScoped
public class DutyNight implements NightlyTask {
    private static final Logger LOG = System.getLogger(DutyNight.class.getName());

    @Inject
    DutyService duties;

    @Inject
    CentreRegister centres;

    @Inject
    Delegation delegation;

    @Override
    public String name() {
        return "duty-check";
    }

    @Override
    public void run(LocalDate today) {
        for (CentreId centre : centres.all()) {
            delegation.actAsSystem(centre);
            int differences = duties.check().size();
            if (differences > 0) {
                LOG.log(Level.ERROR, "centre {0}: {1} stored duties differ from what the facts give; rebuilding", centre, differences);
                duties.rebuild();
            }
        }
    }
}
