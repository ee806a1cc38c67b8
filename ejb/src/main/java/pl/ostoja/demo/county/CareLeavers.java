package pl.ostoja.demo.county;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.ostoja.law.Law;
import pl.ostoja.law.LawBook;
import pl.ostoja.leaving.AidCondition;
import pl.ostoja.leaving.AidConditions;
import pl.ostoja.leaving.AidDecision;
import pl.ostoja.leaving.AidExclusion;
import pl.ostoja.leaving.AidLeast;
import pl.ostoja.leaving.AidRules;
import pl.ostoja.leaving.CareLeaver;
import pl.ostoja.leaving.CountedFacility;
import pl.ostoja.leaving.LeavingAidContent;
import pl.ostoja.leaving.LeavingAidId;
import pl.ostoja.leaving.LeavingAidKind;
import pl.ostoja.leaving.LeavingPeriodContent;
import pl.ostoja.leaving.LeavingPeriodId;
import pl.ostoja.leaving.LeavingPeriodKind;
import pl.ostoja.leaving.LeavingStepContent;
import pl.ostoja.leaving.LeavingStepId;
import pl.ostoja.leaving.LeavingStepKind;
import pl.ostoja.leaving.LeavingStepRules;
import pl.ostoja.leaving.RefusalGround;
import pl.ostoja.leaving.SuspensionGround;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.LeavingCare;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.StayFacts;

/** How young people leave care: their mentors and programmes, as early or late as it was done, and the aid that they get or do not. */
final class CareLeavers {
    /** Since then the amounts of every year are known. */
    private static final LocalDate AMOUNTS_KNOWN = LocalDate.of(2022, 6, 1);

    private static final List<String> MENTORS = List.of(
            "wychowawca", "rodzic zastępczy", "koordynator", "pracownik socjalny PCPR", "starsza siostra", "trener z klubu sportowego", "pedagog szkolny");
    private static final List<String> SCHOOLS = List.of(
            "Ukończenie technikum i egzamin zawodowy.", "Liceum, matura, potem studia.", "Szkoła branżowa, zawód mechanika.", "Kurs zawodowy kucharza i praca.");
    private static final List<String> HOMES = List.of(
            "Pozostanie w rodzinie zastępczej do ukończenia nauki.", "Wniosek o lokal z zasobu gminy.", "Mieszkanie treningowe, potem wynajem.", "Powrót do domu babci.");
    private static final List<String> JOBS = List.of(
            "Praca wakacyjna w zakładzie praktyk.", "Rejestracja w urzędzie pracy po szkole.", "Staż u pracodawcy z praktyk.", "Nie dotyczy w czasie nauki.");
    private static final List<String> COUNTIES = List.of("powiat sąsiedni", "miasto wojewódzkie", "powiat, w którym mieszka rodzeństwo");
    private static final List<CountedFacility> FACILITIES = List.of(
            CountedFacility.YOUTH_EDUCATION_CENTRE, CountedFacility.YOUTH_SOCIOTHERAPY_CENTRE, CountedFacility.SPECIAL_SCHOOL_CENTRE);
    /** One of so many has no right to aid for a reason of its own, of each kind. */
    private static final int EXCLUDED_ONE_OF = 40;
    /** One of so many aids is refused on each ground of article 152. */
    private static final int REFUSED_ONE_OF = 60;
    private static final List<RefusalGround> OF_ARTICLE_152 = Stream.of(RefusalGround.values()).filter(ground -> ground.article() != null).toList();
    private static final String EARLY = "Kaucja za wynajem mieszkania blisko szkoły.";
    private static final String LATE = "Długa choroba osoby usamodzielnianej.";

    private final Dice dice;
    private final CareLaw law;
    private final LawBook book;
    private final LocalDate today;

    CareLeavers(Dice dice, CareLaw law, LawBook book, LocalDate today) {
        this.dice = dice;
        this.law = law;
        this.book = book;
        this.today = today;
    }

    /** @param done when mentor and programme were there */
    ChildLeaving of(CareFacts care, LeavingCare done, List<ChildWellbeing.Known> known) {
        List<ChildLeaving.Taken> steps = new ArrayList<>();
        if (done.mentorNamedOn() != null) {
            String mentor = dice.pick(MENTORS);
            steps.add(taken(new LeavingStepContent(
                    LeavingStepKind.MENTOR, done.mentorNamedOn(), mentor, done.mentorNamedOn(), null, null, null, null, null, null, null, null, null)));
        }
        LocalDate adultOn = law.adultOn(care.born());
        if (done.programmeApprovedOn() != null) {
            programme(done.programmeApprovedOn(), adultOn, steps);
        }
        List<ChildLeaving.Asked> aids = new ArrayList<>();
        List<LeavingPeriodContent> periods = new ArrayList<>();
        if (!adultOn.isAfter(today)) {
            elsewhere(care, periods);
            excluded(care, adultOn, periods);
        }
        if (adultOn.isBefore(today.minusDays(60)) && done.programmeApprovedOn() != null && care.died() == null) {
            ask(day -> new CareLeaver(care, done, periods, Wellbeings.isImpaired(known, day), law), care, adultOn, aids);
            aids.forEach(aid -> suspended(aid.content(), periods));
            aids.stream().map(ChildLeaving.Asked::content).filter(aid -> aid.kind().isMonthly()).forEach(aid -> suspendedOnReturn(aid, care, periods));
            if (isLong(adultOn) && dice.chance(0.6)) {
                steps.add(taken(new LeavingStepContent(
                        LeavingStepKind.FINAL_EVALUATION, dice.day(today.minusDays(300), today.minusDays(1)), "koordynator", null, null, null, null, null, null, null, null, null,
                        "Program zrealizowano w większości.")));
            }
        }
        return new ChildLeaving(steps, aids, periods.stream().map(content -> new ChildLeaving.Spent(new LeavingPeriodId(dice.id(content.since())), content)).toList());
    }

    /** Some months in a facility from the age of fourteen on, while a stay lasted: they are known, and count once. */
    private void elsewhere(CareFacts care, List<LeavingPeriodContent> into) {
        LocalDate since = care.born().plusYears(14).plusDays(dice.between(0, 900));
        LocalDate until = since.plusDays(dice.between(60, 300));
        boolean placed = care.stayOn(since).filter(stay -> stay.basis() == LegalBasis.COURT_ORDER).isPresent();
        if (placed && !until.isAfter(today) && dice.chance(0.3)) {
            into.add(new LeavingPeriodContent(LeavingPeriodKind.COUNTED_FACILITY, since, until, dice.pick(FACILITIES), null, null, null, null, null, null, null));
        }
    }

    /** The same ones, whatever else is invented. */
    private void excluded(CareFacts care, LocalDate adultOn, List<LeavingPeriodContent> into) {
        int which = Math.floorMod(care.child().hashCode(), EXCLUDED_ONE_OF);
        LocalDate since = adultOn.plusDays(which + 2L);
        if (which < AidExclusion.values().length && !since.isAfter(today)) {
            into.add(new LeavingPeriodContent(
                    LeavingPeriodKind.EXCLUSION, since, null, null, null, null, null, AidExclusion.values()[which], null, null, null));
        }
    }

    private void suspended(LeavingAidContent aid, List<LeavingPeriodContent> into) {
        if (!aid.kind().isMonthly() || aid.decision() != AidDecision.GRANTED || !dice.chance(0.3)) {
            return;
        }
        LocalDate since = aid.decidedOn().plusDays(dice.between(40, 120));
        LocalDate until = since.plusDays(dice.between(30, 150));
        if (!since.isAfter(today)) {
            into.add(new LeavingPeriodContent(
                    LeavingPeriodKind.SUSPENSION, since, until.isAfter(today) ? null : until, null, null, null,
                    dice.chance(0.5) ? SuspensionGround.STUDY_LEAVE : SuspensionGround.PROGRAMME_NOT_FOLLOWED, null, since,
                    "PCPR.5310.%d.%d".formatted(dice.between(91, 120), since.getYear()), null));
        }
    }

    /** Of those who came back at full age (UWR art. 152a): mostly on the day on which it had to be. */
    private void suspendedOnReturn(LeavingAidContent aid, CareFacts care, List<LeavingPeriodContent> into) {
        StayFacts last = care.stays().getLast();
        boolean back = last.basis() == LegalBasis.ADULT_STAY && care.stayOn(last.since().minusDays(1)).isEmpty();
        if (!back || aid.decision() != AidDecision.GRANTED || aid.until().isBefore(last.since())) {
            return;
        }
        LocalDate arisen = aid.decidedOn().isAfter(last.since()) ? aid.decidedOn() : last.since();
        LocalDate decided = arisen.plusDays(dice.chance(0.65) ? 0 : dice.between(6, 25));
        if (!decided.isAfter(today) && last.occupies(decided)) {
            into.add(new LeavingPeriodContent(
                    LeavingPeriodKind.SUSPENSION, last.since(), null, null, null, null, SuspensionGround.RENEWED_STAY, null, decided,
                    "PCPR.5310.%d.%d".formatted(dice.between(121, 140), decided.getYear()), null));
        }
    }

    private boolean isLong(LocalDate adultOn) {
        return adultOn.isBefore(today.minusYears(2));
    }

    private void programme(LocalDate approved, LocalDate adultOn, List<ChildLeaving.Taken> into) {
        LocalDate drawnUp = approved.minusDays(dice.between(0, 12));
        String county = dice.chance(0.3) ? dice.pick(COUNTIES) : null;
        boolean late = drawnUp.isBefore(adultOn) && approved.isAfter(LeavingStepRules.lastDay(adultOn, law, drawnUp));
        into.add(taken(new LeavingStepContent(
                LeavingStepKind.PROGRAMME, drawnUp, null, null, "Spotkania z opiekunem dwa razy w miesiącu.", dice.pick(SCHOOLS), dice.pick(HOMES), dice.pick(JOBS),
                county, approved, "kierownik PCPR", late ? LATE : null, null)));
        LocalDate told = approved.plusDays(dice.chance(0.82) ? 1 : dice.between(6, 20));
        if (county != null && !told.isAfter(today)) {
            into.add(taken(new LeavingStepContent(
                    LeavingStepKind.COUNTY_INFORMED, told, "koordynator", null, null, null, null, null, county, null, null, null, null)));
        }
    }

    private void ask(Function<LocalDate, CareLeaver> leavers, CareFacts care, LocalDate adultOn, List<ChildLeaving.Asked> into) {
        LocalDate first = adultOn.plusDays(dice.between(1, 40));
        if (first.isBefore(AMOUNTS_KNOWN)) {
            return;
        }
        asked(LeavingAidKind.EDUCATION, first, leavers, into);
        LocalDate left = care.stays().getLast().until();
        if (left != null && !left.isBefore(adultOn)) {
            LocalDate day = left.plusDays(dice.between(1, 60));
            for (LeavingAidKind kind : LeavingAidKind.values()) {
                if (kind != LeavingAidKind.EDUCATION && day.isAfter(AMOUNTS_KNOWN) && day.isBefore(today) && dice.chance(kind.isMoney() ? 0.7 : 0.25)) {
                    asked(kind, day, leavers, into);
                }
            }
        }
    }

    /** Decided as the act says, three weeks later. */
    private void asked(LeavingAidKind kind, LocalDate applied, Function<LocalDate, CareLeaver> leavers, List<ChildLeaving.Asked> into) {
        LocalDate decided = applied.plusDays(dice.between(10, 30));
        LeavingAidId id = new LeavingAidId(dice.id(applied));
        if (decided.isAfter(today)) {
            into.add(new ChildLeaving.Asked(id, new LeavingAidContent(kind, applied, null, null, null, null, null, false, null, null, null, null)));
            return;
        }
        CareLeaver leaver = leavers.apply(decided);
        Law numbers = book.on(decided);
        boolean due = AidConditions.of(kind, decided, leaver).stream().allMatch(AidCondition::met);
        RefusalGround ground = due ? refusedFor(kind, id) : RefusalGround.CONDITION;
        AidDecision decision = ground == null ? granted(kind) : AidDecision.REFUSED;
        boolean paid = kind.isMonthly() && ground == null;
        boolean early = decision == AidDecision.GRANTED && kind == LeavingAidKind.INDEPENDENCE && AidRules.learns(contents(into), decided, leaver);
        BigDecimal least = AidLeast.of(kind, applied, leaver.timeUntil(decided), leaver.impaired(), numbers).map(AidLeast::amount).orElse(null);
        boolean inKind = kind == LeavingAidKind.SETTLING_IN && dice.chance(0.3);
        LocalDate last = leaver.lastDayBefore(LeavingAidKind.EDUCATION, decided);
        LocalDate schoolEnds = applied.plusYears(1).isBefore(last) ? applied.plusYears(1) : last.minusDays(1);
        into.add(new ChildLeaving.Asked(id, new LeavingAidContent(
                kind, applied, decision, decided, ground, "PCPR.5310.%d.%d".formatted(dice.between(1, 90), decided.getYear()),
                decision == AidDecision.REFUSED || inKind ? null : least, inKind, paid ? applied : null, paid ? schoolEnds : null,
                early ? EARLY : null, null)));
    }

    private static List<LeavingAidContent> contents(List<ChildLeaving.Asked> asked) {
        return asked.stream().map(ChildLeaving.Asked::content).toList();
    }

    /** Null where nothing stands against it. */
    private static RefusalGround refusedFor(LeavingAidKind kind, LeavingAidId id) {
        int which = Math.floorMod(id.value().hashCode(), REFUSED_ONE_OF);
        return kind.isMoney() && which < OF_ARTICLE_152.size() ? OF_ARTICLE_152.get(which) : null;
    }

    private AidDecision granted(LeavingAidKind kind) {
        return !kind.isMonthly() || dice.chance(0.85) ? AidDecision.GRANTED : AidDecision.ENDED;
    }

    private ChildLeaving.Taken taken(LeavingStepContent content) {
        return new ChildLeaving.Taken(new LeavingStepId(dice.id(content.takenOn())), content);
    }
}
