package pl.ostoja.web.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import pl.ostoja.placement.CareForm;
import pl.ostoja.settlement.Category;
import pl.ostoja.settlement.DayByDay;
import pl.ostoja.shared.Period;

/** A family of one form, with another child now and then, and with costs that its children share. */
final class MadeUpFamily {
    private static final List<Category> COSTS =
            List.of(Category.HOUSING, Category.RENOVATION, Category.REMUNERATION, Category.HELPERS, Category.COORDINATOR);
    private static final LocalDate FIRST = LocalDate.of(2012, 2, 1);

    private final Random random;
    private final Program organiser;
    private final UUID id;

    MadeUpFamily(Random random, Program organiser, CareForm form) {
        this.random = random;
        this.organiser = organiser;
        String general = Samples.family("Nina").replace(Samples.TODAY.minusYears(1).toString(), "2010-01-01");
        this.id = UUID.fromString(organiser.create("families", switch (form) {
            case KINSHIP_FAMILY -> general.replace("NON_PROFESSIONAL", "KINSHIP").replace("1980-", "1940-");
            case EMERGENCY_FAMILY -> general.replace("[\"NON_PROFESSIONAL\"]", "[\"PROFESSIONAL\"], \"kind\": \"EMERGENCY\"");
            default -> general;
        }));
    }

    UUID id() {
        return id;
    }

    String carer() {
        return organiser.read("families/" + id).at("/carers/0/person/id").textValue();
    }

    /** Another child that stays for good; null if there is none. */
    LocalDate companion() {
        if (random.nextBoolean()) {
            return null;
        }
        LocalDate since = FIRST.plusDays(random.nextInt(2500));
        String child = organiser.create("children", Samples.child("Ela", since.minusYears(1).toString()));
        organiser.create("children/" + child + "/stays", Samples.stay(id.toString(), since));
        return since;
    }

    /** What it costs in or about the month; of each category at most once. */
    List<DayByDay.Shared> costs(YearMonth month, LocalDate companion) {
        List<Category> categories = new ArrayList<>(COSTS);
        Collections.shuffle(categories, random);
        return categories.subList(0, random.nextInt(4)).stream().map(category -> cost(category, month, companion)).toList();
    }

    DayByDay.Shared cost(Category category, YearMonth month, LocalDate companion) {
        BigDecimal amount = BigDecimal.valueOf(10_000L + random.nextInt(500_000), 2);
        YearMonth since = month.minusMonths(random.nextInt(30) - 3L);
        LocalDate until = random.nextBoolean() ? null : since.plusMonths(random.nextInt(40)).atEndOfMonth();
        organiser.create("families/" + id + "/costs", """
                {"id": "%s", "content": {"category": "%s", "amount": "%s", "since": "%s"%s, "source": "umowa", "belowWhy": "kwota z umowy"}}""".formatted(
                UUID.randomUUID(), category, amount, since.atDay(1), until == null ? "" : ", \"until\": \"" + until + "\""));
        return new DayByDay.Shared(id, category, amount, new Period(since.atDay(1), until), companion);
    }
}
