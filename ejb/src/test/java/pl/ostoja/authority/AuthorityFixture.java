package pl.ostoja.authority;

import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pl.ostoja.people.KinshipKind;

/** Parents and legal events for tests of rules. */
final class AuthorityFixture {
    static final UUID MOTHER = person(501);
    static final UUID FATHER = person(502);

    private AuthorityFixture() {}

    /** Both parents by birth, alive, with full authority. */
    static Builder bothParents() {
        return nobodyKnown().mother().father();
    }

    static Builder nobodyKnown() {
        return new Builder();
    }

    static LegalEventFacts event(LegalEffect effect, UUID person, String effectiveOn, String holdsUntil) {
        LocalDate effective = effectiveOn == null ? null : day(effectiveOn);
        return new LegalEventFacts(new UUID(effect.ordinal(), effective == null ? 0 : effective.toEpochDay()), effect, person, effective, holdsUntil == null ? null : day(holdsUntil));
    }

    /** Facts, part by part. */
    static final class Builder {
        private final List<Parent> parents = new ArrayList<>();
        private final List<LegalEventFacts> events = new ArrayList<>();

        Builder mother() {
            return parent(new Parent(MOTHER, KinshipKind.MOTHER, null, null, null));
        }

        Builder motherWhoDied(String on) {
            return parent(new Parent(MOTHER, KinshipKind.MOTHER, null, null, day(on)));
        }

        Builder father() {
            return parent(new Parent(FATHER, KinshipKind.FATHER, null, null, null));
        }

        Builder fatherWhoDied(String on) {
            return parent(new Parent(FATHER, KinshipKind.FATHER, null, null, day(on)));
        }

        Builder fatherFrom(String since, String until) {
            return parent(new Parent(FATHER, KinshipKind.FATHER, since == null ? null : day(since), until == null ? null : day(until), null));
        }

        Builder parent(Parent parent) {
            parents.add(parent);
            return this;
        }

        Builder then(LegalEffect effect, UUID person, String effectiveOn) {
            return then(effect, person, effectiveOn, null);
        }

        Builder then(LegalEffect effect, UUID person, String effectiveOn, String holdsUntil) {
            events.add(event(effect, person, effectiveOn, holdsUntil));
            return this;
        }

        Builder then(LegalEffect effect, String effectiveOn) {
            return then(effect, null, effectiveOn);
        }

        LegalFacts facts() {
            return new LegalFacts(parents, events);
        }
    }
}
