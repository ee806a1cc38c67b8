package pl.ostoja.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import pl.ostoja.shared.NightlyTask;

/**
 * AUD-2: once a day the ends of all chains go to the log file, which lies elsewhere than the database. Whoever rewrites a whole chain in the database,
 * hashes included, would have to rewrite the logs and their backups too.
 */
@ApplicationScoped
public class AuditAnchor implements NightlyTask {
    private static final Logger LOG = System.getLogger(AuditAnchor.class.getName());

    @Inject
    AuditChains chains;

    @Override
    public String name() {
        return "audit-anchor";
    }

    @Override
    public void run(LocalDate today) {
        chains.heads()
                .forEach(head -> LOG.log(
                        Level.INFO, "audit anchor {0}: chain {1}, {2} entries, last hash {3}", today, head.chain(), Long.toString(head.entries()),
                        head.hash()));
    }
}
