package pl.ostoja.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreId;
import pl.ostoja.fostering.Applicants;

/** Compares the stored spans with what the facts give, some hundred families at a time. */
@ApplicationScoped
public class SpanCheck {
    private static final int CHUNK = 200;

    @Inject
    QualificationRecords records;

    @Inject
    Applicants applicants;

    /** Says how many families stood otherwise than the facts give, and mends it; in a transaction of its own. */
    @Transactional
    public int mend(CentreId centre) {
        List<UUID> all;
        try (Stream<UUID> families = applicants.all(centre)) {
            all = families.toList();
        }
        int mended = 0;
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<UUID> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            applicants.hold(chunk);
            mended += records.keepSpans(centre, chunk);
        }
        return mended;
    }
}
