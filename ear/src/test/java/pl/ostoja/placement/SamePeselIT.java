package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Acting;
import pl.ostoja.access.Caller;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonFixture;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Simultaneously;

/** PPL-3 when several register the same person at once: one succeeds, the others are told of the record. */
@ServiceTest
@Tag("h2")
class SamePeselIT {
    private static final LocalDate BORN = LocalDate.of(2018, 6, 7);
    private static final PersonData GIRL = PersonFixture.withPesel(PersonFixture.aWoman("Ala", "Nowak", BORN), PersonFixture.pesel(BORN, 1240));

    @Inject
    ChildService service;

    @Test
    void ofEightWhoRegisterTheSamePeselOneSucceeds() {
        Caller someone = Caller.system(CentreId.next());

        List<Simultaneously.Outcome<ChildId>> outcomes = Simultaneously.run(Collections.nCopies(8, registration(someone)));

        assertThat(outcomes).filteredOn(Simultaneously.Outcome::succeeded).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> !outcome.succeeded()).extracting(Simultaneously.Outcome::failure).allSatisfy(failure ->
                assertThat(failure).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("PPL-3")));
    }

    private Callable<ChildId> registration(Caller someone) {
        return () -> Acting.as(someone, () -> service.register(RegisterChild.of(GIRL)));
    }
}
