package pl.ostoja.demo.county;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.ostoja.absence.AbsenceContent;
import pl.ostoja.absence.AbsenceId;
import pl.ostoja.absence.AbsenceKind;
import pl.ostoja.absence.LeaveBasis;
import pl.ostoja.absence.ListedFacility;
import pl.ostoja.absence.Notified;
import pl.ostoja.absence.Told;
import pl.ostoja.authority.ContactLimit;
import pl.ostoja.authority.ContactLimitHeld;
import pl.ostoja.authority.ContactLimits;
import pl.ostoja.authority.LegalFacts;
import pl.ostoja.duty.Deadline;
import pl.ostoja.placement.EndReason;

/** When children are not where they live: at home for a weekend, in hospital, in a facility of the list, and now and then away without leave. */
final class Away {
    private static final int LAST_DAYS = 400;
    private static final int RUNS_AWAY_FROM = 12;
    private static final int ADULT = 18;
    private static final String DESPITE = "Dziecko wypuszczono, zanim dotarło postanowienie sądu; sąd zawiadomiono.";
    private static final List<String> HOSPITALS = List.of("szpital wojewódzki, oddział dziecięcy", "szpital kliniczny", "oddział psychiatryczny dla dzieci i młodzieży");
    private static final List<ListedFacility> FACILITIES = List.of(ListedFacility.values());

    private final Dice dice;
    private final Registry registry;
    private final CountyOrder order;
    private final LocalDate today;

    Away(Dice dice, Registry registry, CountyOrder order) {
        this.dice = dice;
        this.registry = registry;
        this.order = order;
        this.today = order.today();
    }

    List<ChildAbsences.Gone> of(ChildDraft child, LegalFacts legal) {
        List<ChildAbsences.Gone> gone = new ArrayList<>();
        child.stays.forEach(stay -> during(child, stay, legal, gone));
        return gone;
    }

    private void during(ChildDraft child, ChildStay stay, LegalFacts legal, List<ChildAbsences.Gone> into) {
        LocalDate adult = child.born.plusYears(ADULT);
        LocalDate end = stay.until() == null ? today : stay.until();
        LocalDate last = end.isAfter(adult) ? adult.minusDays(1) : end;
        if (stay.end() != null && stay.end().reason() == EndReason.RUNAWAY_REMOVED) {
            last = ranAwayForGood(stay, last, into);
        }
        LocalDate from = later(stay.terms().since().plusDays(7), today.minusDays(LAST_DAYS));
        for (LocalDate since = next(from); since.isBefore(last); since = next(from)) {
            from = invent(child, since, since.plusDays(dice.between(1, 2)), last, legal, into);
        }
        mayBeAwayToday(child, stay, from, last, into);
    }

    private LocalDate next(LocalDate from) {
        return from.plusDays(dice.between(15, 220));
    }

    /** Until the court let the child go: it was not found before. */
    private LocalDate ranAwayForGood(ChildStay stay, LocalDate last, List<ChildAbsences.Gone> into) {
        LocalDate since = last.minusDays(dice.between(20, 60));
        if (!since.isAfter(stay.terms().since())) {
            return last;
        }
        into.add(ranAway(since, null));
        return since;
    }

    private LocalDate invent(ChildDraft child, LocalDate since, LocalDate until, LocalDate last, LegalFacts legal, List<ChildAbsences.Gone> into) {
        boolean old = !child.born.plusYears(RUNS_AWAY_FROM).isAfter(since);
        int per100 = dice.between(0, 99);
        if (old && per100 < 8) {
            LocalDate back = earlier(since.plusDays(dice.between(0, 4)), last);
            into.add(ranAway(since, back));
            return back;
        }
        if (old && per100 < 14) {
            LocalDate back = earlier(since.plusDays(dice.between(20, 120)), last);
            into.add(gone(since, facility(since, back.isBefore(today) ? back : null)));
            return back;
        }
        if (per100 < 30) {
            LocalDate back = earlier(since.plusDays(dice.between(1, 12)), last);
            into.add(gone(since, hospital(since, back.isBefore(today) ? back : null)));
            return back;
        }
        if (!until.isAfter(last)) {
            homeLeave(child, since, until, legal).ifPresent(content -> into.add(gone(since, content)));
        }
        return until;
    }

    /** Of every fortieth child that lives somewhere now. */
    private void mayBeAwayToday(ChildDraft child, ChildStay stay, LocalDate from, LocalDate last, List<ChildAbsences.Gone> into) {
        LocalDate since = today.minusDays(dice.between(1, 6));
        if (stay.end() != null || !last.equals(today) || since.isBefore(from) || !dice.chance(0.025)) {
            return;
        }
        boolean old = !child.born.plusYears(RUNS_AWAY_FROM).isAfter(since);
        into.add(old && dice.chance(0.3) ? ranAway(since, null) : gone(since, hospital(since, null)));
    }

    private Optional<AbsenceContent> homeLeave(ChildDraft child, LocalDate since, LocalDate until, LegalFacts legal) {
        return registry.tiesOf(child.person).stream()
                .filter(tie -> tie.kind().isParent() && tie.until() == null && registry.data(tie.relative()).died() == null)
                .min(Comparator.comparing(Tie::kind))
                .flatMap(parent -> {
                    boolean forbidden = ContactLimits.during(since, until, parent.relative().value(), legal).stream()
                            .map(ContactLimitHeld::limit)
                            .anyMatch(limit -> limit.forbids(ContactLimit.Way.TAKING_AWAY, false));
                    boolean ordered = dice.chance(0.4);
                    return forbidden && !dice.chance(0.04)
                            ? Optional.empty()
                            : Optional.of(new AbsenceContent(
                                    AbsenceKind.HOME_LEAVE, since, until, null, null, null, parent.relative(), ordered ? LeaveBasis.COURT_ORDER : LeaveBasis.AGREEMENT,
                                    ordered ? "III Nsm %d/%02d".formatted(dice.between(20, 900), since.getYear() % 100) : null, null, null,
                                    forbidden ? DESPITE : null));
                });
    }

    private AbsenceContent hospital(LocalDate since, LocalDate until) {
        return new AbsenceContent(AbsenceKind.HOSPITAL, since, until, null, null, null, null, null, null, dice.pick(HOSPITALS), null, null);
    }

    private AbsenceContent facility(LocalDate since, LocalDate until) {
        return new AbsenceContent(
                AbsenceKind.LISTED_FACILITY, since, until, null, dice.pick(FACILITIES), dice.chance(0.3), null, null, null, order.land().seat(), null, null);
    }

    /** Mostly somebody notices in the evening, and tells all in some hours. */
    private ChildAbsences.Gone ranAway(LocalDate since, LocalDate until) {
        Instant noticed = since.atTime(dice.between(16, 23), dice.between(0, 59)).atZone(Deadline.POLAND).toInstant();
        int minutes = dice.chance(0.85) ? dice.between(20, 900) : dice.between(1500, 2600);
        Instant told = noticed.plusSeconds(60L * minutes);
        boolean known = told.isBefore(today.atStartOfDay(Deadline.POLAND).toInstant());
        Told all = Told.NOBODY.with(Notified.POLICE, noticed.plusSeconds(900));
        if (known) {
            for (Notified who : List.of(Notified.PARENTS, Notified.COURT, Notified.COUNTY_FAMILY_CENTRE, Notified.MARSHAL)) {
                all = all.with(who, told);
            }
            all = dice.chance(0.3) ? all.with(Notified.ASSISTANT, told) : all;
        }
        AbsenceContent content = new AbsenceContent(AbsenceKind.RAN_AWAY, since, until, noticed, null, null, null, null, null, null, null, null);
        return new ChildAbsences.Gone(new AbsenceId(dice.id(since)), content, all);
    }

    private ChildAbsences.Gone gone(LocalDate since, AbsenceContent content) {
        return new ChildAbsences.Gone(new AbsenceId(dice.id(since)), content, Told.NOBODY);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
