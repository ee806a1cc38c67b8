package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.ostoja.authority.AdoptionDuties;
import pl.ostoja.authority.ContactObligation;
import pl.ostoja.authority.LegalEffect;
import pl.ostoja.authority.LegalEventContent;
import pl.ostoja.authority.LegalEventId;
import pl.ostoja.authority.Parent;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyState;
import pl.ostoja.law.Holidays;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.Channel;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.NoticeKind;
import pl.ostoja.placement.RecordNotice;
import pl.ostoja.placement.StayFacts;
import pl.ostoja.placement.StayId;

/**
 * What courts ruled on the parents of children: mostly that their authority is restricted, for some that it ends, and then who the guardian is. Whom the court
 * sets free the centre reports to the adoption centre, late now and then.
 */
final class Rulings {
    private static final String CHECKED = "Zaświadczenie składane w sądzie co trzy miesiące.";
    private static final String ADOPTION_CENTRE = "wojewódzki ośrodek adopcyjny";
    private static final List<LegalEffect> LIMITS = Stream.of(LegalEffect.values()).filter(effect -> effect.limit() != null).toList();
    private static final int LONG_IN_CARE_DAYS = 400;
    private static final int SIX_WEEKS_OLD_DAYS = 45;

    private final Dice dice;
    private final CareLaw law;
    private final Registry registry;
    private final LocalDate today;
    private final String court;
    private final Map<PersonId, Fate> fates = new HashMap<>();

    /** What becomes of the parents' authority; the same for brothers and sisters. */
    private enum Fate {
        LEFT,
        RESTRICTED,
        SUSPENDED,
        ENDED,
        GIVEN_BACK
    }

    Rulings(Dice dice, CareLaw law, Registry registry, CountyOrder order) {
        this.dice = dice;
        this.law = law;
        this.registry = registry;
        this.today = order.today();
        this.court = order.land().court();
    }

    ChildCourt.Legal of(ChildDraft child) {
        List<Parent> parents = registry.tiesOf(child.person).stream().filter(tie -> tie.kind().isParent()).map(this::parent).toList();
        List<ChildCourt.Ruled> events = new ArrayList<>();
        unknown(child, parents, KinshipKind.MOTHER, LegalEffect.MOTHER_UNKNOWN, events);
        unknown(child, parents, KinshipKind.FATHER, LegalEffect.FATHER_UNKNOWN, events);
        if (!child.stays.isEmpty()) {
            rule(child, parents, events);
        }
        return new ChildCourt.Legal(parents, events);
    }

    /** That the child was reported, as often as that was owed. */
    List<RecordNotice> reports(CareFacts care, ChildCourt.Legal legal) {
        List<RecordNotice> sent = new ArrayList<>();
        AdoptionDuties.derive(care, legal.facts(), law, duty -> report(care, duty, sent));
        return sent;
    }

    private void report(CareFacts care, Duty duty, List<RecordNotice> sent) {
        boolean late = dice.chance(0.07);
        LocalDate day = Holidays.firstWorkingDayFrom(
                late ? duty.deadline().legalDay().plusDays(dice.between(1, 20)) : duty.key().anchor().plusDays(dice.between(1, 4)));
        boolean owed = !(duty.state() instanceof DutyState.Ended ended) || !day.isAfter(ended.on());
        if (owed && day.isBefore(today)) {
            StayFacts stay = care.stays().stream().filter(one -> !one.since().isAfter(day)).reduce((one, next) -> next).orElseThrow();
            sent.add(new RecordNotice(new StayId(stay.id()), NoticeKind.ADOPTION_CENTRE, day, null, Channel.E_DELIVERY, ADOPTION_CENTRE));
        }
    }

    private Parent parent(Tie tie) {
        return new Parent(tie.relative().value(), tie.kind(), tie.since(), tie.until(), registry.data(tie.relative()).died());
    }

    /** Of half of the fathers whom nobody named the certificate of birth says so; of foundlings it always does. */
    private void unknown(ChildDraft child, List<Parent> parents, KinshipKind role, LegalEffect effect, List<ChildCourt.Ruled> into) {
        boolean named = parents.stream().anyMatch(parent -> parent.role() == role);
        LocalDate day = child.born.plusDays(3);
        if (!named && day.isBefore(today) && (parents.isEmpty() || endsBy(child, EndReason.ADOPTION) || dice.chance(0.5))) {
            into.add(new ChildCourt.Ruled(new LegalEventId(dice.id(day)), new LegalEventContent(effect, null, day, day, null, null, null, null, null, null)));
        }
    }

    private void rule(ChildDraft child, List<Parent> parents, List<ChildCourt.Ruled> into) {
        LocalDate since = child.stays.getFirst().terms().since();
        Fate fate = fate(child);
        boolean ends = fate == Fate.ENDED || fate == Fate.GIVEN_BACK;
        LocalDate freeOn = ends ? freeOn(child, since) : null;
        LocalDate first = since.plusDays(dice.between(45, 90));
        if (fate != Fate.LEFT && (freeOn == null || first.isBefore(freeOn))) {
            LegalEffect effect = fate == Fate.SUSPENDED ? LegalEffect.SUSPENDED : LegalEffect.RESTRICTED;
            parents.forEach(parent -> order(child, effect, parent, first, into));
        }
        parents.forEach(parent -> limit(child, parent, since, into));
        if (freeOn == null) {
            return;
        }
        parents.forEach(parent -> end(child, parent, freeOn, into));
        if (fate == Fate.GIVEN_BACK && !parents.isEmpty()) {
            order(child, LegalEffect.FULL, parents.getFirst(), freeOn.plusDays(dice.between(150, 300)), into);
        }
        guardian(child, freeOn, into);
    }

    /** Of every fourth parent contacts are limited, and of some of those for a time only. */
    private void limit(ChildDraft child, Parent parent, LocalDate since, List<ChildCourt.Ruled> into) {
        if (!dice.chance(0.25)) {
            return;
        }
        LocalDate limited = since.plusDays(dice.between(30, 150));
        order(child, dice.pick(LIMITS), parent, limited, into);
        if (dice.chance(0.2)) {
            order(child, LegalEffect.CONTACTS_UNLIMITED, parent, limited.plusDays(dice.between(100, 300)), into);
        }
    }

    private Fate fate(ChildDraft child) {
        if (endsBy(child, EndReason.ADOPTION) || guardianOf(child).isPresent()) {
            return Fate.ENDED;
        }
        PersonId mother = registry.mother(child.person);
        return fates.computeIfAbsent(mother == null ? child.person : mother, one -> fate());
    }

    private Fate fate() {
        int per100 = dice.between(0, 99);
        return per100 < 12 ? Fate.LEFT
                : per100 < 78 ? Fate.RESTRICTED
                : per100 < 83 ? Fate.SUSPENDED
                : per100 < 96 ? Fate.ENDED
                : Fate.GIVEN_BACK;
    }

    /** Some months before an adoption, else after a long time in care; null if that time has not come. */
    private LocalDate freeOn(ChildDraft child, LocalDate since) {
        LocalDate last = child.last().until() == null ? today : child.last().until();
        LocalDate sixWeeks = child.born.plusDays(SIX_WEEKS_OLD_DAYS);
        LocalDate earliest = since.plusDays(10).isBefore(sixWeeks) ? sixWeeks : since.plusDays(10);
        LocalDate day = endsBy(child, EndReason.ADOPTION)
                ? last.minusDays(dice.between(90, 240))
                : since.plusDays(dice.between(LONG_IN_CARE_DAYS, 2 * LONG_IN_CARE_DAYS));
        LocalDate on = day.isBefore(earliest) ? earliest : day;
        return on.isBefore(last) ? on : null;
    }

    /** Parents of infants mostly agree before the court; others are deprived of their authority. */
    private void end(ChildDraft child, Parent parent, LocalDate on, List<ChildCourt.Ruled> into) {
        if (on.isBefore(child.born.plusYears(1)) && dice.chance(0.7)) {
            ruled(child, LegalEffect.BLANKET_CONSENT, new PersonId(parent.person()), on, on, into);
        } else {
            order(child, LegalEffect.DEPRIVED, parent, on, into);
        }
    }

    /** Of a relative whom the file names as guardian, or who took the child home as such; effective at once (KPC 578). */
    private void guardian(ChildDraft child, LocalDate freeOn, List<ChildCourt.Ruled> into) {
        guardianOf(child).ifPresent(guardian -> {
            LocalDate appointed = freeOn.plusDays(dice.between(15, 40));
            ruled(child, LegalEffect.GUARDIAN_APPOINTED, guardian, appointed, appointed, into);
            if (dice.chance(0.25)) {
                LocalDate discharged = appointed.plusDays(dice.between(100, 400));
                ruled(child, LegalEffect.GUARDIAN_DISCHARGED, guardian, discharged, discharged, into);
            }
        });
    }

    /** The same one on the same day, whatever else is invented; mostly none. */
    private static ContactObligation obligation(LocalDate day) {
        int which = Math.floorMod(day.toEpochDay(), 3 * ContactObligation.values().length);
        return which < ContactObligation.values().length ? ContactObligation.values()[which] : null;
    }

    private Optional<PersonId> guardianOf(ChildDraft child) {
        boolean toGuardian = endsBy(child, EndReason.MOVED_TO_GUARDIAN);
        return registry.tiesOf(child.person).stream()
                .filter(tie -> tie.kind() == KinshipKind.GUARDIAN || toGuardian && tie.kind() == KinshipKind.GRANDPARENT)
                .map(Tie::relative)
                .findFirst();
    }

    private static boolean endsBy(ChildDraft child, EndReason reason) {
        return !child.stays.isEmpty() && child.last().end() != null && child.last().end().reason() == reason;
    }

    /** An order that became final on the day, some weeks after it was given. */
    private void order(ChildDraft child, LegalEffect effect, Parent parent, LocalDate finalOn, List<ChildCourt.Ruled> into) {
        LocalDate given = Holidays.lastWorkingDayUntil(finalOn.minusDays(dice.between(21, 35)));
        ruled(child, effect, new PersonId(parent.person()), given.isBefore(child.born) ? child.born : given, finalOn, into);
    }

    private void ruled(ChildDraft child, LegalEffect effect, PersonId person, LocalDate issuedOn, LocalDate effectiveOn, List<ChildCourt.Ruled> into) {
        if (effectiveOn.isBefore(today) && effectiveOn.isBefore(child.born.plusYears(18))) {
            String reference = "III Nsm %d/%02d".formatted(dice.between(20, 900), issuedOn.getYear() % 100);
            ContactObligation obligation = effect.limit() == null ? null : obligation(issuedOn);
            into.add(new ChildCourt.Ruled(
                    new LegalEventId(dice.id(issuedOn)),
                    new LegalEventContent(effect, person, issuedOn, effectiveOn, null, court, reference, obligation, obligation == null ? null : CHECKED, null)));
        }
    }
}
