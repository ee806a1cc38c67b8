package pl.ostoja.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.ostoja.access.Delegation;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.CentreRegister;
import pl.ostoja.shared.NightlyTask;

/** Every night, centre by centre: the visits to families that the new day asks for become duties. */
@ApplicationScoped
public class VisitNight implements NightlyTask {
    @Inject
    VisitHorizons horizons;

    @Inject
    CentreRegister centres;

    @Inject
    Delegation delegation;

    @Override
    public String name() {
        return "assistance-visits";
    }

    @Override
    public void run(LocalDate today) {
        for (CentreId centre : centres.all()) {
            delegation.actAsSystem(centre);
            horizons.moveTo(centre, today);
        }
    }
}
