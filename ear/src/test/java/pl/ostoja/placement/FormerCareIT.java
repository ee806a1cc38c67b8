package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.audit.Former;
import pl.ostoja.audit.KnownRows;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.PersonId;

/** What was known of a file at a moment is not what is known of it now. */
@ServiceTest
@Tag("h2")
class FormerCareIT {
    @Inject
    FormerCare care;

    @Inject
    KnownRows known;

    @Inject
    ChildService children;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Resource
    UserTransaction transaction;

    private final CentreId centre = CentreId.next();
    private ChildId child;
    private Instant before;

    @BeforeEach
    void aChildIsRegistered() {
        caller.become(Caller.system(centre));
        child = children.register(CareFixture.aGirl("Zofia", "Nowak"));
        before = clock.instant();
    }

    @AfterEach
    void endReading() throws Exception {
        transaction.rollback();
    }

    @Test
    void aFileThatWasTakenAwaySinceWasThereBefore() throws Exception {
        children.remove(child, "dwie karty jednego dziecka", children.details(child).version());

        transaction.begin();
        assertThat(care.all(centre)).containsExactly(child.value());
        assertThat(care.of(at(before), List.of(child.value()))).containsOnlyKeys(child.value());
        assertThat(care.of(at(clock.instant()), List.of(child.value()))).isEmpty();
    }

    @Test
    void aMotherIsOneFromTheMomentOnThatSheWasWrittenDown() throws Exception {
        PersonId mother = children.addRelative(child, CareFixture.aMother("Ewa", "Nowak"));

        transaction.begin();
        assertThat(care.parents(at(before), List.of(child.value()))).containsEntry(child.value(), Set.of());
        assertThat(care.parents(at(clock.instant()), List.of(child.value()))).containsEntry(child.value(), Set.of(mother.value()));
    }

    private Former at(Instant moment) {
        return known.at(centre.value(), moment);
    }
}
