package pl.ostoja.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.fostering.ProfessionalKind;
import pl.ostoja.law.LawFixture;

/** Children, stays and families for tests of rules; every part that a test does not care about is plain. */
public final class PlacementFixture {
    public static final CareLaw LAW = CareLaw.recommended(LawFixture.lawBook());
    public static final UUID CHILD = person(1);
    public static final UUID FAMILY = person(1001);

    private PlacementFixture() {}

    public static UUID person(long number) {
        return new UUID(0, number);
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    // ---- families ----

    public static FamilyOnDay aFamily(FamilyForm form) {
        return aFamily(FamilyForms.of(form));
    }

    public static FamilyOnDay aFamily(FamilyForms forms) {
        return new FamilyOnDay(forms, FamilyStanding.ACTIVE, true);
    }

    public static FamilyOnDay anEmergencyFamily() {
        return aFamily(FamilyForms.professional(ProfessionalKind.EMERGENCY));
    }

    public static FamilyOnDay aSpecialistFamily() {
        return aFamily(FamilyForms.professional(ProfessionalKind.SPECIALIST));
    }

    // ---- residents ----

    public static Resident aResident(long number) {
        return aResident(number, "2024-01-01", null);
    }

    public static Resident aResident(long number, String since, String until) {
        return new Resident(person(number), day(since), until == null ? null : day(until), false, false, false, false);
    }

    public static Resident adult(Resident resident) {
        return new Resident(resident.person(), resident.since(), resident.until(), true, false, false, false);
    }

    public static Resident disabled(Resident resident) {
        return new Resident(resident.person(), resident.since(), resident.until(), false, true, false, false);
    }

    public static Resident underJuvenileAct(Resident resident) {
        return new Resident(resident.person(), resident.since(), resident.until(), false, false, true, false);
    }

    public static Resident respiteGuest(Resident resident) {
        return new Resident(resident.person(), resident.since(), resident.until(), false, false, false, true);
    }

    // ---- candidates ----

    /** A child of eight who needs a place from 1 December 2026 by order of the court. */
    public static CandidateBuilder aChild() {
        return new CandidateBuilder();
    }

    /** A candidate, part by part. */
    public static final class CandidateBuilder {
        private UUID person = CHILD;
        private LocalDate born = day("2018-06-01");
        private LocalDate from = day("2026-12-01");
        private LocalDate until;
        private LegalBasis basis = LegalBasis.COURT_ORDER;
        private boolean kin;
        private boolean disabled;
        private boolean juvenile;
        private final Set<UUID> siblings = new HashSet<>();

        public CandidateBuilder who(long number) {
            person = person(number);
            return this;
        }

        public CandidateBuilder born(String iso) {
            born = day(iso);
            return this;
        }

        public CandidateBuilder from(String iso) {
            from = day(iso);
            return this;
        }

        public CandidateBuilder until(String iso) {
            until = day(iso);
            return this;
        }

        public CandidateBuilder on(LegalBasis ground) {
            basis = ground;
            return this;
        }

        public CandidateBuilder kinOfCarers() {
            kin = true;
            return this;
        }

        public CandidateBuilder disabled() {
            disabled = true;
            return this;
        }

        public CandidateBuilder underJuvenileAct() {
            juvenile = true;
            return this;
        }

        public CandidateBuilder siblingOf(long... numbers) {
            for (var number : numbers) {
                siblings.add(person(number));
            }
            return this;
        }

        public Candidate build() {
            return new Candidate(person, born, from, until, basis, kin, disabled, juvenile, siblings);
        }
    }

    // ---- stays ----

    /** A stay with a non-professional family by order of the court. */
    public static StayBuilder aStay(String since) {
        return new StayBuilder(day(since));
    }

    public static StayBuilder aStay(LocalDate since) {
        return new StayBuilder(since);
    }

    /** A stay, part by part. */
    public static final class StayBuilder {
        private final LocalDate since;
        private UUID id;
        private UUID family = FAMILY;
        private CareForm form = CareForm.NON_PROFESSIONAL_FAMILY;
        private LegalBasis basis = LegalBasis.COURT_ORDER;
        private LocalDate orderedOn;
        private Instant admittedAt;
        private LocalDate until;
        private EndReason reason;
        private StayExtension extension;
        private Set<String> explained = Set.of();
        private ChildDocumentSet documents = ChildDocumentSet.NONE;
        private CourtDays courts = CourtDays.NONE;

        private StayBuilder(LocalDate since) {
            this.since = since;
            this.id = person(since.toEpochDay());
        }

        public StayBuilder id(long number) {
            id = person(number);
            return this;
        }

        public StayBuilder withFamily(long number) {
            family = person(number);
            return this;
        }

        public StayBuilder in(CareForm place) {
            form = place;
            family = place.isFamilyBased() ? family : null;
            return this;
        }

        public StayBuilder on(LegalBasis ground) {
            basis = ground;
            return this;
        }

        public StayBuilder orderedOn(String iso) {
            orderedOn = day(iso);
            return this;
        }

        public StayBuilder admittedAt(String instant) {
            admittedAt = Instant.parse(instant);
            return this;
        }

        public StayBuilder until(String iso, EndReason why) {
            return until(day(iso), why);
        }

        public StayBuilder until(LocalDate leaving, EndReason why) {
            until = leaving;
            reason = why;
            return this;
        }

        public StayBuilder extended(StayExtension consent) {
            extension = consent;
            return this;
        }

        public StayBuilder explained(String... rules) {
            explained = Set.of(rules);
            return this;
        }

        public StayBuilder with(ChildDocumentSet given) {
            documents = given;
            return this;
        }

        /** The court ended the case on an agreement. */
        public StayBuilder caseEnded(String iso) {
            courts = new CourtDays(day(iso), courts.consentOn());
            return this;
        }

        /** A Polish court consented to the order of a foreign one. */
        public StayBuilder consentedFromAbroad(String iso) {
            courts = new CourtDays(courts.caseEndedOn(), day(iso));
            return this;
        }

        public StayFacts build() {
            return new StayFacts(
                    id, family, form, basis, orderedOn, since, admittedAt, until, reason, extension, explained, documents, courts);
        }
    }

    public static CareFacts aChildBorn(String born, StayBuilder... stays) {
        return new CareFacts(
                CHILD, day(born), List.of(stays).stream().map(StayBuilder::build).toList());
    }
}
