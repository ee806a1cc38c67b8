package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.Ids;

/** Makes links between records in a transaction of their own. */
@ApplicationScoped
public class TestLinks {
    @Inject
    RecordLinks links;

    @Transactional
    public void put(CentreId centre, UUID record, UUID via) {
        links.put(centre, Ids.next(), record, via, LocalDate.of(2026, 1, 1), null);
    }
}
