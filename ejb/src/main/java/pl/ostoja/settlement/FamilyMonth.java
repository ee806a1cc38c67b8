package pl.ostoja.settlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.WorkingFamily;
import pl.ostoja.fostering.WorkingFamily.Formed;
import pl.ostoja.law.Law;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Explanation;

/** What the law makes of the costs of a family in one month, from who was there on which days (UWR art. 83 and 85). */
final class FamilyMonth {
    private final SettlementMonth month;
    private final Law law;
    private final WorkingFamily family;
    private final List<DaysWithFamily> children;
    private final long all;

    /** @param law of the first day of the month; what it does not know is not reckoned */
    FamilyMonth(SettlementMonth month, Law law, WorkingFamily family, Collection<DaysWithFamily> children) {
        this.month = month;
        this.law = law;
        this.family = family;
        this.children = List.copyOf(children);
        this.all = Days.between(1, family.endedOn() == null ? month.length() + 1 : month.number(family.endedOn()));
    }

    /**
     * What there is to say of the category; null if there is nothing.
     *
     * @param ownPay what the family is paid in the month, for {@link Category#RESPITE_PAY}
     * @param home null if it is not known, for {@link Category#HOUSING}
     */
    Least of(Category category, Grosze ownPay, HomeCosts home) {
        if (!law.knows(LegalNumber.PROF_WAGE_MIN)) {
            return null;
        }
        return switch (category) {
            case REMUNERATION -> remuneration();
            case RESPITE_PAY -> respite(ownPay);
            case HOUSING -> home == null ? null : housing(home);
            default -> null;
        };
    }

    /**
     * SET-45, SET-46: by the days under contract. On days on which no child is there and the family does not rest (art. 69) it waits for one; the bonus is
     * of what the month comes to.
     */
    private Least remuneration() {
        long busy = days(DaysWithFamily::there) | family.rests().stream().mapToLong(month::days).reduce(Days.NONE, (one, other) -> one | other);
        List<Explanation> arithmetic = new ArrayList<>();
        Grosze sum = Grosze.NONE;
        for (Formed held : family.forms()) {
            long days = month.days(held.days()) & all;
            if (held.forms().hasContract() && days != Days.NONE) {
                sum = sum.plus(pay(held, days, busy, arithmetic));
            }
        }
        return arithmetic.isEmpty() ? null : new Least(Category.REMUNERATION, sum.zloty(), true, law.article(LegalNumber.PROF_WAGE_MIN), arithmetic);
    }

    private Grosze pay(Formed held, long days, long busy, List<Explanation> arithmetic) {
        Grosze least = Remuneration.least(held.forms().kind(), law);
        arithmetic.add(held.forms().isEmergency()
                ? Explanation.of("settlement.least.emergency", percent(LegalNumber.EMERGENCY_WAGE_PCT), law.amount(LegalNumber.PROF_WAGE_MIN), least.zloty())
                : Explanation.of("settlement.least.pay", least.zloty()));
        Grosze working = part("settlement.least.working", least, days & busy, arithmetic);
        Grosze waiting = part(
                "settlement.least.waiting", Remuneration.waiting(least, law), days & ~busy, arithmetic, percent(LegalNumber.READINESS_PCT));
        Grosze pay = working.plus(waiting);
        return held.forms().isEmergency() ? pay.plus(bonus(pay, days, arithmetic)) : pay;
    }

    private Grosze bonus(Grosze pay, long days, List<Explanation> arithmetic) {
        int muchWork = (int) eachDay(days).filter(day -> Remuneration.isMuchWork(
                count(day, DaysWithFamily::there), count(day, DaysWithFamily::supplemented), law)).count();
        Grosze bonus = Remuneration.emergencyBonus(pay, muchWork, law);
        if (!bonus.isZero()) {
            arithmetic.add(Explanation.of(
                    "settlement.least.bonus", muchWork, law.whole(LegalNumber.EMERGENCY_BONUS_CHILDREN), percent(LegalNumber.EMERGENCY_BONUS_PCT),
                    pay.zloty(), bonus.zloty()));
        }
        return bonus;
    }

    /** SET-47: of its own pay, or of the least pay, for the days on which it takes the place of another family. */
    private Least respite(Grosze ownPay) {
        long days = days(DaysWithFamily::respite);
        if (days == Days.NONE) {
            return null;
        }
        Grosze own = ownPay(days, ownPay);
        Grosze full = Remuneration.respite(own, law);
        List<Explanation> arithmetic = new ArrayList<>();
        arithmetic.add(Explanation.of(
                own == null ? "settlement.least.respite" : "settlement.least.respite.own", percent(LegalNumber.RESPITE_PAY_PCT),
                own == null ? law.amount(LegalNumber.PROF_WAGE_MIN) : own.zloty(), full.zloty()));
        Grosze part = part("settlement.least.instead", full, days, arithmetic);
        return new Least(Category.RESPITE_PAY, part.zloty(), true, law.article(LegalNumber.RESPITE_PAY_PCT), arithmetic);
    }

    /** Null of a family without a contract; never less than the least. */
    private Grosze ownPay(long days, Grosze paid) {
        return family.forms().stream()
                .filter(held -> held.forms().hasContract() && (month.days(held.days()) & days) != Days.NONE)
                .map(held -> Remuneration.least(held.forms().kind(), law))
                .map(least -> paid.compareTo(least) > 0 ? paid : least)
                .findFirst()
                .orElse(null);
    }

    /** SET-94: nobody lives there beside the residents. */
    void refuseCrowded(HomeCosts home) {
        if (eachDay(Days.between(1, month.length() + 1)).anyMatch(day -> persons(day) > home.residents())) {
            throw new BusinessRuleViolation("SET-94", "settlement.violation.residents", home.residents(), month.day(1));
        }
    }

    /** SET-44: where people come or go in the month, by their days; more than the home costs it is never. */
    private Least housing(HomeCosts home) {
        long carerDays = family.carers().stream().mapToLong(days -> Days.count(month.days(days))).sum();
        long personDays = carerDays + children.stream().mapToLong(child -> Days.count(child.placed())).sum();
        long homeDays = Math.max(personDays, (long) home.residents() * month.length());
        Grosze amount = Housing.cost(Grosze.of(home.total()), homeDays, personDays);
        Explanation arithmetic = personDays % month.length() == 0
                ? Explanation.of("settlement.least.housing", home.total(), home.residents(), (int) (personDays / month.length()), amount.zloty())
                : Explanation.of("settlement.least.housing.days", home.total(), (int) personDays, (int) homeDays, amount.zloty());
        return new Least(Category.HOUSING, amount.zloty(), isHousingDue(), law.article(LegalNumber.HOUSING_DUE_PERSONS), List.of(arithmetic));
    }

    /** SET-95: to a professional family with which more than three are placed on one of the days. */
    private boolean isHousingDue() {
        int most = law.whole(LegalNumber.HOUSING_DUE_PERSONS);
        return family.forms().stream()
                .filter(held -> held.forms().forms().contains(FamilyForm.PROFESSIONAL))
                .anyMatch(held -> eachDay(month.days(held.days()) & all).anyMatch(day -> count(day, DaysWithFamily::placed) > most));
    }

    private int persons(int day) {
        return count(day, DaysWithFamily::placed) + (int) family.carers().stream().filter(days -> is(day, month.days(days))).count();
    }

    /** @param more of what the sentence speaks, beside the full amount, the days, those of the month and the part */
    private Grosze part(String key, Grosze full, long days, List<Explanation> arithmetic, Object... more) {
        if (days == Days.NONE) {
            return Grosze.NONE;
        }
        Grosze part = Remuneration.forDays(full, Days.count(days), month.length());
        Stream<Object> parts = Stream.concat(Stream.<Object>of(full.zloty(), Days.count(days), month.length(), part.zloty()), Stream.of(more));
        arithmetic.add(Explanation.of(key, parts.toArray()));
        return part;
    }

    private int count(int day, ToLongFunction<DaysWithFamily> days) {
        return (int) children.stream().filter(child -> is(day, days.applyAsLong(child))).count();
    }

    private long days(ToLongFunction<DaysWithFamily> days) {
        return children.stream().mapToLong(days).reduce(Days.NONE, (one, other) -> one | other);
    }

    private static IntStream eachDay(long days) {
        return IntStream.range(1, Long.SIZE).filter(day -> is(day, days));
    }

    private static boolean is(int day, long days) {
        return (days & 1L << day) != Days.NONE;
    }

    private BigDecimal percent(LegalNumber number) {
        return Percent.of(law.amount(number)).value();
    }
}
