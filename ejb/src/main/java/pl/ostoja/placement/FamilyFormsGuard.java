package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FamilyFormsChange;
import pl.ostoja.people.Kinships;
import pl.ostoja.people.PersonId;

/** PLC-76: a family comes to hold other forms. */
@ApplicationScoped
class FamilyFormsGuard {
    @Inject
    Residents residents;

    @Inject
    Kinships kinships;

    @Inject
    CareLaws laws;

    void refuseTooMany(@Observes FamilyFormsChange change) {
        limit(change.forms(), Consent.in(change.consents()), laws.of(change.centre())).check(residents.from(change.since(), change.family()), change.since(), null);
    }

    /** What the consents allow in forms. */
    FormsLimit limit(FamilyForms forms, Set<Consent> given, CareLaw law) {
        return new FormsLimit(forms, this::siblings, given, law);
    }

    private Set<UUID> siblings(UUID person) {
        return kinships.of(new PersonId(person)).siblings().stream().map(PersonId::value).collect(Collectors.toSet());
    }
}
