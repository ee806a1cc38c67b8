package pl.ostoja.web.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.placement.CareEpisode;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.ChildDocumentSet;
import pl.ostoja.placement.CourtDays;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.StayFacts;
import pl.ostoja.settlement.Category;
import pl.ostoja.settlement.Circumstance;
import pl.ostoja.settlement.CircumstanceKind;
import pl.ostoja.settlement.CostFacts;
import pl.ostoja.settlement.Expense;
import pl.ostoja.settlement.Grosze;
import pl.ostoja.settlement.NotShared;
import pl.ostoja.settlement.PayerDecision;
import pl.ostoja.shared.Period;

/** A child with a random history: what an examiner reckons from, and what a program sends of it. */
final class MadeUpChild {
    private static final LocalDate EARLIEST = LocalDate.of(2016, 2, 1);
    private static final int MONTHS = 80;
    private static final List<CareForm> FORMS = List.of(
            CareForm.NON_PROFESSIONAL_FAMILY, CareForm.NON_PROFESSIONAL_FAMILY, CareForm.KINSHIP_FAMILY, CareForm.EMERGENCY_FAMILY,
            CareForm.SOCIALISATION_FACILITY, CareForm.INTERVENTION_FACILITY, CareForm.SPECIALIST_THERAPEUTIC_FACILITY);
    private static final List<EndReason> ENDS = List.of(EndReason.RETURN_TO_FAMILY, EndReason.RUNAWAY_REMOVED, EndReason.OTHER);
    private static final List<TerytCode> MUNICIPALITIES = List.of(new TerytCode("0603022"), new TerytCode("0603052"), new TerytCode("1465011"));
    private static final TerytCode HOST = new TerytCode("1661");
    private static final List<Category> EXPENSES = List.of(
            Category.HOLIDAY_SUBSIDY, Category.ADMISSION_NEEDS, Category.RANDOM_EVENT, Category.UNFORESEEN_COSTS, Category.CARE_LEAVER_AID);

    private final Random random;
    private final Places places;
    private final CostFacts facts;
    private final YearMonth month;

    /**
     * Where the child may live.
     *
     * @param respite the family that stands in for others
     * @param homes the institution of each form
     */
    record Places(Map<CareForm, UUID> families, UUID respite, Map<CareForm, UUID> homes) {}

    MadeUpChild(Random random, Places places) {
        this.random = random;
        this.places = places;
        LocalDate first = EARLIEST.plusDays(random.nextInt(1450));
        List<StayFacts> stays = stays(first);
        LocalDate born = first.minusDays(random.nextInt(4000));
        LocalDate grown = grown(stays);
        Map<UUID, UUID> facilities = new HashMap<>();
        stays.stream().filter(stay -> !stay.form().isFamilyBased()).forEach(stay -> facilities.put(stay.id(), places.homes().get(stay.form())));
        CareFacts care = new CareFacts(UUID.randomUUID(), grown == null ? born : grown.minusYears(18), stays);
        this.month = YearMonth.from(first).plusMonths(random.nextInt(MONTHS));
        this.facts = new CostFacts(care, facilities, circumstances(first), expenses(), payers(care));
    }

    CostFacts facts() {
        return facts;
    }

    YearMonth month() {
        return month;
    }

    boolean isAdult() {
        return facts.care().stays().getLast().basis() == LegalBasis.ADULT_STAY;
    }

    private List<StayFacts> stays(LocalDate first) {
        List<StayFacts> stays = new ArrayList<>();
        int number = 1 + random.nextInt(4);
        LocalDate since = first;
        for (int i = 0; i < number; i++) {
            LocalDate until = since.plusDays(1L + random.nextInt(500));
            boolean open = i == number - 1 && random.nextBoolean();
            CareForm form = FORMS.get(random.nextInt(FORMS.size()));
            stays.add(stay(form, LegalBasis.COURT_ORDER, since, open ? null : until, open ? null : ENDS.get(random.nextInt(ENDS.size()))));
            since = until.plusDays(random.nextInt(3) == 0 ? 1L + random.nextInt(150) : 0);
        }
        return stays;
    }

    private StayFacts stay(CareForm form, LegalBasis basis, LocalDate since, LocalDate until, EndReason reason) {
        return new StayFacts(UUID.randomUUID(), places.families().get(form), form, basis, since, since, null, until, reason, null, Set.of(), ChildDocumentSet.NONE, CourtDays.NONE);
    }

    /** Now and then the child is of age on the day on which it moves, and stays on. The day; null if it stays a child. */
    private LocalDate grown(List<StayFacts> stays) {
        int last = stays.size() - 1;
        LocalDate day = stays.getLast().since();
        boolean fits = last > 0 && day.equals(stays.get(last - 1).until()) && !(day.getMonthValue() == 2 && day.getDayOfMonth() == 29);
        if (!fits || random.nextInt(3) == 0) {
            return null;
        }
        StayFacts before = stays.get(last - 1);
        StayFacts after = stays.get(last);
        stays.set(last - 1, stay(before.form(), before.basis(), before.since(), day, EndReason.CONTINUES_AS_ADULT));
        stays.set(last, stay(after.form(), LegalBasis.ADULT_STAY, day, after.until(), after.endReason()));
        return day;
    }

    private List<Circumstance> circumstances(LocalDate first) {
        List<Circumstance> circumstances = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            CircumstanceKind kind = CircumstanceKind.values()[random.nextInt(CircumstanceKind.values().length)];
            LocalDate since = random.nextBoolean() ? first.plusDays(random.nextInt(1500)) : month.atDay(1).plusDays(random.nextInt(40) - 15L);
            LocalDate until = random.nextInt(6) == 0 ? null : since.plusDays(random.nextInt(200));
            UUID place = kind == CircumstanceKind.RESPITE && random.nextBoolean() ? places.respite() : null;
            circumstances.add(new Circumstance(UUID.randomUUID(), kind, new Period(since, until), place));
        }
        return circumstances;
    }

    private List<Expense> expenses() {
        List<Expense> expenses = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate day = month.atDay(1).plusDays(random.nextInt(70) - 30L);
            LocalDate paid = random.nextInt(4) == 0 ? null : day.plusDays(random.nextInt(40));
            expenses.add(new Expense(UUID.randomUUID(), EXPENSES.get(random.nextInt(EXPENSES.size())), new Grosze(1 + random.nextInt(300_000)), day, paid));
        }
        return expenses;
    }

    /** Now and then nobody has decided yet; at other times it is decided anew, also within the month, and a dispute is lost. */
    private List<PayerDecision> payers(CareFacts care) {
        List<PayerDecision> payers = new ArrayList<>();
        for (CareEpisode episode : care.episodes()) {
            if (random.nextInt(5) > 0) {
                payers.add(new PayerDecision(UUID.randomUUID(), episode.since(), MUNICIPALITIES.getFirst().county(), MUNICIPALITIES.getFirst(), null));
            }
            for (int i = random.nextInt(4); i > 0; i--) {
                LocalDate since = random.nextBoolean() ? episode.since().plusDays(random.nextInt(900)) : month.atDay(1).plusDays(random.nextInt(31));
                if (!since.isBefore(episode.since()) && episode.lastsOn(since)) {
                    payers.add(anew(since));
                }
            }
        }
        return payers;
    }

    private PayerDecision anew(LocalDate since) {
        LocalDate lost = random.nextInt(3) == 0 ? since.plusDays(random.nextInt(60)) : null;
        if (random.nextInt(5) == 0) {
            return new PayerDecision(UUID.randomUUID(), since, lost, HOST, null, NotShared.FOREIGN);
        }
        TerytCode municipality = MUNICIPALITIES.get(random.nextInt(MUNICIPALITIES.size()));
        return new PayerDecision(UUID.randomUUID(), since, lost, municipality.county(), municipality, null);
    }

    // ---- as it is sent ----

    String child() {
        return Samples.child("Ewa", facts.care().born().toString());
    }

    String path(StayFacts stay) {
        return stay.form().isFamilyBased() ? "stays" : "stays-elsewhere";
    }

    String stay(StayFacts stay) {
        String place = stay.form().isFamilyBased()
                ? "\"family\": \"%s\", \"consents\": {}".formatted(stay.family())
                : "\"form\": \"%s\", \"placeName\": \"Dom\"".formatted(stay.form());
        String terms = Samples.terms(stay.since()).replace("COURT_ORDER", stay.basis().name()).replace("\"doubts\": {}", """
                "doubts": {"rules": "PLC-33,PLC-35,PLC-36", "why": "tak zapisano w aktach"}""");
        String grown = stay.basis() == LegalBasis.ADULT_STAY
                ? terms.replace("\"doubts\"", """
                        "adult": {"ground": "SCHOOL", "consentBy": "opiekunowie", "consentOn": "%s"}, "doubts\"""".formatted(stay.since()))
                : terms;
        String left = stay.isOpen() ? "" : ", \"left\": {\"until\": \"%s\", \"reason\": \"%s\"}".formatted(stay.until(), stay.endReason());
        return "{%s, \"terms\": %s%s}".formatted(place, grown, left);
    }

    /** @param stays the identifiers that the stays were given */
    String costs(Map<StayFacts, String> stays) {
        return "{\"circumstances\": [%s], \"expenses\": [%s], \"payers\": [%s], \"facilities\": [%s]}".formatted(
                facts.circumstances().stream().map(MadeUpChild::circumstance).collect(Collectors.joining(",")),
                facts.expenses().stream().map(MadeUpChild::expense).collect(Collectors.joining(",")),
                facts.payers().stream().map(MadeUpChild::decision).collect(Collectors.joining(",")),
                stays.keySet().stream()
                        .filter(stay -> !stay.form().isFamilyBased())
                        .map(stay -> "{\"stay\": \"%s\", \"facility\": \"%s\"}".formatted(stays.get(stay), facts.facilities().get(stay.id())))
                        .collect(Collectors.joining(",")));
    }

    private static String circumstance(Circumstance one) {
        return "{\"id\": \"%s\", \"content\": {\"kind\": \"%s\", \"since\": \"%s\"%s%s}}".formatted(
                one.id(), one.kind(), one.days().since(), optional("until", one.days().until()), optional("place", one.place()));
    }

    private static String expense(Expense one) {
        BigDecimal amount = one.amount().zloty();
        return "{\"id\": \"%s\", \"content\": {\"category\": \"%s\", \"amount\": \"%s\", \"forDay\": \"%s\"%s}}".formatted(
                one.id(), one.category(), amount, one.forDay(), optional("paidOn", one.paidOn()));
    }

    private static String optional(String name, Object value) {
        return value == null ? "" : ", \"%s\": \"%s\"".formatted(name, value);
    }

    private static String decision(PayerDecision one) {
        String from = one.excluded() == null
                ? "\"origin\": \"ORDINARY\", \"residence\": \"%s\"".formatted(one.municipality().value())
                : "\"origin\": \"FOREIGNER\", \"host\": \"%s\"".formatted(one.county().value());
        String dispute = one.lostFrom() == null ? "" : """
                , "dispute": {"raisedOn": "%1$s", "endedOn": "%1$s", "outcome": "SOMEBODY_ELSE_PAYS", "effectFrom": "%1$s"}""".formatted(one.lostFrom());
        return """
                {"id": "%s", "content": {"since": "%2$s", %3$s, "decidedOn": "%2$s", "evidence": "akta"%4$s}}"""
                .formatted(one.id(), one.since(), from, dispute);
    }
}
