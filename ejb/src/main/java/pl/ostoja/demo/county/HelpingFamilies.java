package pl.ostoja.demo.county;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import pl.ostoja.shared.Sex;
import pl.ostoja.supporting.Dissolution;
import pl.ostoja.supporting.DissolutionReason;
import pl.ostoja.supporting.HelpContent;
import pl.ostoja.supporting.SupportContractContent;
import pl.ostoja.supporting.SupportContractId;
import pl.ostoja.supporting.SupportHelpId;
import pl.ostoja.supporting.SupportingContent;
import pl.ostoja.supporting.SupportingFamilyId;

/** Families that help those with an assistant, and one that helps a family without: some with, some without a contract, some dissolved. */
final class HelpingFamilies {
    private static final int FEWEST = 8;
    private static final List<String> REFUNDED = List.of(
            "Bilety i paliwo na dojazdy do rodziny, według oświadczenia raz w miesiącu.", "Żywność i środki czystości kupione dla rodziny, według paragonów.",
            "Wyjścia z dziećmi: basen, kino, wycieczki szkolne; według rachunków.");

    private final Dice dice;
    private final LocalDate today;
    private final Names names;
    private final Registry places;
    private final Function<LocalDate, String> numbers;

    /** @param numbers gives a file opened on a day its number */
    HelpingFamilies(Dice dice, CountyOrder order, Function<LocalDate, String> numbers) {
        this.dice = dice;
        this.today = order.today();
        this.names = new Names(dice);
        this.places = new Registry(dice, order.land(), today);
        this.numbers = numbers;
    }

    List<HelpingFamily> of(List<AssistedFamily> assisted) {
        int count = Math.max(FEWEST, assisted.size() / 4);
        List<HelpingFamily> families = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            families.add(family(i, assisted));
        }
        return families;
    }

    private HelpingFamily family(int number, List<AssistedFamily> assisted) {
        LocalDate setUp = today.minusDays(dice.between(60, 1_100));
        SupportingFamilyId id = new SupportingFamilyId(dice.id(setUp));
        boolean over = number % 4 == 3;
        LocalDate last = over ? dice.day(setUp.plusDays(40), today.minusDays(1)) : null;
        Dissolution dissolution = over ? new Dissolution(last, dice.pick(List.of(DissolutionReason.values())), null) : null;
        return new HelpingFamily(id, numbers.apply(setUp), content(setUp), dissolution, contracts(number, setUp), helps(number, setUp, last, assisted));
    }

    private SupportingContent content(LocalDate setUp) {
        String surname = names.surname();
        String woman = names.person(surname, Sex.FEMALE, today.minusYears(dice.between(35, 68))).fullName();
        LocalDate opinion = setUp.minusDays(dice.between(3, 20));
        LocalDate checked = dice.chance(0.9) ? opinion : null;
        return new SupportingContent(
                Names.inflected(surname, Sex.FEMALE), woman, places.somewhere(), "+48501%06d".formatted(dice.between(0, 999_999)), opinion.minusDays(dice.between(2, 14)),
                opinion, setUp, checked, null);
    }

    /** For a year, and then for good; a fifth has none yet. */
    private List<HelpingFamily.Agreed> contracts(int number, LocalDate setUp) {
        if (number % 5 == 4) {
            return List.of();
        }
        LocalDate since = setUp.plusDays(2);
        LocalDate year = since.plusYears(1).minusDays(1);
        List<HelpingFamily.Agreed> contracts = new ArrayList<>();
        contracts.add(agreed(since, year.isAfter(setUp.plusDays(40)) && number % 2 == 0 ? year : null));
        if (contracts.getFirst().content().until() != null && year.isBefore(today) && number % 4 != 3) {
            contracts.add(agreed(year.plusDays(1), null));
        }
        return contracts;
    }

    private HelpingFamily.Agreed agreed(LocalDate since, LocalDate until) {
        BigDecimal limit = dice.chance(0.7) ? BigDecimal.valueOf(dice.between(2, 8) * 100L).setScale(2) : null;
        return new HelpingFamily.Agreed(new SupportContractId(dice.id(since)), new SupportContractContent(since, until, dice.pick(REFUNDED), limit));
    }

    private List<HelpingFamily.Helps> helps(int number, LocalDate setUp, LocalDate last, List<AssistedFamily> assisted) {
        if (number % 6 == 5) {
            return List.of();
        }
        LocalDate until = number % 3 == 2 && last == null ? dice.day(setUp.plusDays(30), today) : null;
        List<HelpingFamily.Helps> helps = new ArrayList<>();
        helps.add(helps(assisted.get((number * 3 + 1) % assisted.size()), setUp.plusDays(dice.between(1, 20)), until));
        if (number == 1) {
            HelpContent other = new HelpContent(null, "Rodzina sąsiadów, bez asystenta", false, true, true, setUp.plusDays(5), null, null);
            helps.add(new HelpingFamily.Helps(new SupportHelpId(dice.id(other.since())), other));
        }
        return helps;
    }

    private HelpingFamily.Helps helps(AssistedFamily family, LocalDate since, LocalDate until) {
        boolean children = dice.chance(0.7);
        boolean household = dice.chance(0.5);
        HelpContent content = new HelpContent(family.id(), null, children, household, !children && !household || dice.chance(0.3), since, until, null);
        return new HelpingFamily.Helps(new SupportHelpId(dice.id(since)), content);
    }
}
