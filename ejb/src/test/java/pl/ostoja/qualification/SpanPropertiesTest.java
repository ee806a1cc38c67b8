package pl.ostoja.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.qualification.QualificationFixture.ANNA;
import static pl.ostoja.qualification.QualificationFixture.FAMILY;
import static pl.ostoja.qualification.QualificationFixture.JAN;
import static pl.ostoja.qualification.QualificationFixture.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import pl.ostoja.fostering.ApplicantFacts;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.law.PolicyChoice;
import pl.ostoja.shared.Period;

/** Whatever happened, the spans say of each day what the rule says of it. */
class SpanPropertiesTest {
    private static final LocalDate FIRST = day("2023-01-01");
    private static final int DAYS = 1500;

    /** QUA-10: they follow each other without a gap, and on any day of one the rule says what it says. */
    @Property(tries = 400)
    void spansAndDaysAgree(@ForAll long seed) {
        Random random = new Random(seed);
        QualificationLaw law = law(random);
        QualificationFacts facts = facts(random);
        List<Span> spans = Span.all(facts, law);
        assertThat(spans.getLast().until()).isEqualTo(Span.FAR);
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).since()).isEqualTo(spans.get(i - 1).until().plusDays(1));
        }
        for (LocalDate day = spans.getFirst().since(); day.isBefore(FIRST.plusDays(3L * DAYS)); day = day.plusDays(1 + random.nextInt(9))) {
            LocalDate then = day;
            QualificationStatus status = Qualification.on(then, facts, law);
            assertThat(spans).filteredOn(span -> !then.isBefore(span.since()) && !then.isAfter(span.until()))
                    .singleElement()
                    .as("on %s", then)
                    .extracting(Span::state, Span::next, Span::nextOn)
                    .containsExactly(status.state(), status.next(), status.nextOn());
        }
    }

    private static QualificationLaw law(Random random) {
        List<PolicyChoice> chosen = new ArrayList<>();
        if (random.nextBoolean()) {
            chosen.add(new PolicyChoice("PAPERS_VALID_M", String.valueOf(random.nextInt(30)), somewhen(random)));
        }
        if (random.nextBoolean()) {
            chosen.add(new PolicyChoice("REFERENCES_ASKED", "true", somewhen(random)));
        }
        if (random.nextBoolean()) {
            chosen.add(new PolicyChoice("PAPERS_ALERT_D", String.valueOf(random.nextInt(180)), somewhen(random)));
        }
        return QualificationFixture.law(chosen.toArray(PolicyChoice[]::new));
    }

    private static QualificationFacts facts(Random random) {
        List<StepContent> steps = new ArrayList<>();
        for (int i = random.nextInt(9); i > 0; i--) {
            steps.add(step(random));
        }
        List<CheckContent> checks = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            checks.addAll(QualificationFixture.papers(somewhen(random).toString(), ANNA, JAN));
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            CheckKind kind = any(random, CheckKind.values());
            checks.add(new CheckContent(kind, kind.isOfEachAdult() ? any(random, ANNA, JAN) : null, somewhen(random), random.nextInt(5) > 0, null));
        }
        CheckKind exempt = any(random, CheckKind.values());
        LocalDate since = somewhen(random);
        return QualificationFixture.facts(
                file(random), steps, checks,
                new ExemptionContent(exempt, exempt.isOfEachAdult() ? ANNA : null, since, since.plusDays(random.nextInt(500)), "wyjątek"));
    }

    private static StepContent step(Random random) {
        StepKind kind = any(random, StepKind.values());
        return new StepContent(
                kind, somewhen(random), kind.saysForm() ? any(random, FamilyForm.values()) : null, kind.hasResult() ? random.nextInt(4) > 0 : null, null, null, false);
    }

    private static ApplicantFacts file(Random random) {
        LocalDate since = somewhen(random);
        LocalDate left = since.plusDays(random.nextInt(600));
        List<ApplicantFacts.Adult> adults = List.of(new ApplicantFacts.Adult(ANNA, Period.from(since)), new ApplicantFacts.Adult(JAN, Period.of(since, left)));
        if (random.nextBoolean()) {
            return new ApplicantFacts(FAMILY, since, null, adults, List.of());
        }
        LocalDate held = since.plusDays(random.nextInt(300));
        LocalDate changed = held.plusDays(1 + random.nextInt(300));
        List<ApplicantFacts.Held> forms = List.of(
                new ApplicantFacts.Held(FamilyForms.of(any(random, FamilyForm.values())), Period.of(held, changed)),
                new ApplicantFacts.Held(FamilyForms.of(any(random, FamilyForm.values())), Period.from(changed.plusDays(1))));
        return new ApplicantFacts(FAMILY, since, random.nextBoolean() ? changed.plusDays(random.nextInt(500)) : null, adults, forms);
    }

    private static LocalDate somewhen(Random random) {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    @SafeVarargs
    private static <T> T any(Random random, T... of) {
        return of[random.nextInt(of.length)];
    }
}
