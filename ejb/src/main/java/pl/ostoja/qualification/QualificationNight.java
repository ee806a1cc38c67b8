package pl.ostoja.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.ostoja.access.Delegation;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.CentreRegister;
import pl.ostoja.shared.NightlyTask;

/** Every night, centre by centre: the stored spans must be what the facts give. A difference is a fault of the program, or a number of the law; it is mended. */
@ApplicationScoped
public class QualificationNight implements NightlyTask {
    private static final System.Logger LOG = System.getLogger(QualificationNight.class.getName());

    @Inject
    SpanCheck spans;

    @Inject
    CentreRegister centres;

    @Inject
    Delegation delegation;

    @Override
    public String name() {
        return "qualification-check";
    }

    @Override
    public void run(LocalDate today) {
        for (CentreId centre : centres.all()) {
            delegation.actAsSystem(centre);
            int mended = spans.mend(centre);
            if (mended > 0) {
                LOG.log(System.Logger.Level.ERROR, "centre {0}: how {1} families stand differed from what the facts give; mended", centre, mended);
            }
        }
    }
}
