package pl.ostoja.web.api;

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
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.StayFacts;
import pl.ostoja.settlement.Circumstance;
import pl.ostoja.settlement.CircumstanceKind;
import pl.ostoja.settlement.CostFacts;
import pl.ostoja.settlement.PayerDecision;
import pl.ostoja.shared.Period;

/** A child with a random history: what an examiner reckons from, and what a program sends of it. */
final class MadeUpChild {
    private static final LocalDate EARLIEST = LocalDate.of(2012, 2, 1);
    private static final int MONTHS = 60;
    private static final List<CareForm> FORMS =
            List.of(CareForm.NON_PROFESSIONAL_FAMILY, CareForm.NON_PROFESSIONAL_FAMILY, CareForm.SOCIALISATION_FACILITY, CareForm.INTERVENTION_FACILITY);
    private static final List<EndReason> ENDS = List.of(EndReason.RETURN_TO_FAMILY, EndReason.RUNAWAY_REMOVED, EndReason.OTHER);

    private final Random random;
    private final UUID family;
    private final CostFacts facts;
    private final YearMonth month;

    /** @param homes the institution of each form */
    MadeUpChild(Random random, UUID family, Map<CareForm, UUID> homes) {
        this.random = random;
        this.family = family;
        LocalDate first = EARLIEST.plusDays(random.nextInt(2000));
        List<StayFacts> stays = stays(first);
        Map<UUID, UUID> facilities = new HashMap<>();
        stays.stream().filter(stay -> !stay.form().isFamilyBased()).forEach(stay -> facilities.put(stay.id(), homes.get(stay.form())));
        CareFacts care = new CareFacts(UUID.randomUUID(), first.minusDays(random.nextInt(4000)), stays);
        this.facts = new CostFacts(care, facilities, circumstances(first), List.of(), payers(care));
        this.month = YearMonth.from(first).plusMonths(random.nextInt(MONTHS));
    }

    CostFacts facts() {
        return facts;
    }

    YearMonth month() {
        return month;
    }

    private List<StayFacts> stays(LocalDate first) {
        List<StayFacts> stays = new ArrayList<>();
        int number = 1 + random.nextInt(4);
        LocalDate since = first;
        for (int i = 0; i < number; i++) {
            LocalDate until = since.plusDays(1L + random.nextInt(500));
            boolean open = i == number - 1 && random.nextBoolean();
            CareForm form = FORMS.get(random.nextInt(FORMS.size()));
            stays.add(new StayFacts(
                    UUID.randomUUID(), form.isFamilyBased() ? family : null, form, LegalBasis.COURT_ORDER, since, since, null, open ? null : until,
                    open ? null : ENDS.get(random.nextInt(ENDS.size())), null, Set.of()));
            since = until.plusDays(random.nextInt(3) == 0 ? 1L + random.nextInt(150) : 0);
        }
        return stays;
    }

    private List<Circumstance> circumstances(LocalDate first) {
        List<Circumstance> circumstances = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            CircumstanceKind kind = CircumstanceKind.values()[random.nextInt(CircumstanceKind.values().length)];
            LocalDate since = first.plusDays(random.nextInt(1500));
            LocalDate until = random.nextInt(6) == 0 ? null : since.plusDays(random.nextInt(200));
            circumstances.add(new Circumstance(UUID.randomUUID(), kind, new Period(since, until), null));
        }
        return circumstances;
    }

    /** Now and then nobody has decided yet. */
    private List<PayerDecision> payers(CareFacts care) {
        TerytCode municipality = new TerytCode("0603022");
        return care.episodes().stream()
                .filter(episode -> random.nextInt(5) > 0)
                .map(episode -> new PayerDecision(UUID.randomUUID(), episode.since(), municipality.county(), municipality, null))
                .toList();
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
                ? "\"family\": \"%s\", \"consents\": {}".formatted(family)
                : "\"form\": \"%s\", \"placeName\": \"Dom\"".formatted(stay.form());
        String terms = Samples.terms(stay.since()).replace("\"doubts\": {}", """
                "doubts": {"rules": "PLC-33,PLC-35,PLC-36", "why": "tak zapisano w aktach"}""");
        String left = stay.isOpen() ? "" : ", \"left\": {\"until\": \"%s\", \"reason\": \"%s\"}".formatted(stay.until(), stay.endReason());
        return "{%s, \"terms\": %s%s}".formatted(place, terms, left);
    }

    /** @param stays the identifiers that the stays were given */
    String costs(Map<StayFacts, String> stays) {
        return "{\"circumstances\": [%s], \"payers\": [%s], \"facilities\": [%s]}".formatted(
                facts.circumstances().stream().map(MadeUpChild::circumstance).collect(Collectors.joining(",")),
                facts.payers().stream().map(MadeUpChild::decision).collect(Collectors.joining(",")),
                stays.keySet().stream()
                        .filter(stay -> !stay.form().isFamilyBased())
                        .map(stay -> "{\"stay\": \"%s\", \"facility\": \"%s\"}".formatted(stays.get(stay), facts.facilities().get(stay.id())))
                        .collect(Collectors.joining(",")));
    }

    private static String circumstance(Circumstance one) {
        String until = one.days().isOpen() ? "" : ", \"until\": \"%s\"".formatted(one.days().until());
        return "{\"id\": \"%s\", \"content\": {\"kind\": \"%s\", \"since\": \"%s\"%s}}".formatted(one.id(), one.kind(), one.days().since(), until);
    }

    private static String decision(PayerDecision one) {
        return """
                {"id": "%s", "content": {"since": "%2$s", "origin": "ORDINARY", "residence": "%3$s", "decidedOn": "%2$s", "evidence": "akta"}}"""
                .formatted(one.id(), one.since(), one.municipality().value());
    }
}
