package pl.ostoja.qualification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.Explanation;

/**
 * How a candidate or a family stands on a day, from facts alone (UWR art. 42-45a). A paper that lapses changes the state without anybody touching it.
 *
 * <p>QUA-1 and FST-43 what is asked for · QUA-2 and QUA-3 how long papers are good · QUA-4 each adult · QUA-5 exemptions · QUA-6 and QUA-7 how long decisions hold ·
 * QUA-8 by the settings of which day.
 */
public final class Qualification {
    private final LocalDate day;
    private final QualificationFacts facts;
    private final QualificationLaw law;
    private final Set<FamilyForm> forms;

    private Qualification(LocalDate day, QualificationFacts facts, QualificationLaw law) {
        this.day = day;
        this.facts = facts;
        this.law = law;
        this.forms = facts.formsSoughtOn(day);
    }

    public static QualificationStatus on(LocalDate day, QualificationFacts facts, QualificationLaw law) {
        return new Qualification(day, facts, law).status();
    }

    /** Until when a paper is good for what the family does or seeks on the day; null if it does not lapse. */
    static LocalDate validUntil(CheckContent check, LocalDate day, QualificationFacts facts, QualificationLaw law) {
        return law.validUntil(check, facts.formsSoughtOn(day));
    }

    private QualificationStatus status() {
        if (facts.hasEndedBy(day)) {
            return plain(QualificationState.ENDED, NextStep.NOTHING, null, facts.file().endedOn());
        }
        if (facts.formsOn(day) != null) {
            return papers(QualificationState.COMPLETE, NextStep.NOTHING, null, because(QualificationState.COMPLETE));
        }
        return Course.of(facts.until(day)).map(this::candidate).orElseGet(() -> plain(QualificationState.ENQUIRED, NextStep.TAKE_APPLICATION, null, day));
    }

    private QualificationStatus candidate(Course course) {
        return switch (course.last().kind()) {
            case WITHDRAWAL -> plain(QualificationState.WITHDRAWN, NextStep.NOTHING, null, course.on());
            case APPLICATION -> applied(course);
            case INITIAL_QUALIFICATION -> course.isQualified() ? qualified(course) : plain(QualificationState.REFUSED, NextStep.NOTHING, null, course.on());
            case CERTIFICATE -> certified(course);
            default -> plain(QualificationState.ENQUIRED, NextStep.TAKE_APPLICATION, null, course.on());
        };
    }

    private QualificationStatus applied(Course course) {
        LocalDate due = law.decisionDue(course.on()).legal();
        List<Lack> lacks = lacks();
        NextStep next = lacks.isEmpty() ? NextStep.DECIDE : NextStep.COLLECT_PAPERS;
        return new QualificationStatus(QualificationState.APPLIED, next, due, because(QualificationState.APPLIED, course.on(), due), lacks);
    }

    private QualificationStatus qualified(Course course) {
        LocalDate until = law.qualifiedUntil(course.on());
        if (day.isAfter(until)) {
            return expired("qualification.why.EXPIRED.initial", until);
        }
        if (course.trainingIs(StepKind.TRAINING_COMPLETED)) {
            return papers(QualificationState.IN_TRAINING, NextStep.ISSUE_CERTIFICATE, until, because(QualificationState.IN_TRAINING, course.training().takenOn(), until));
        }
        if (course.trainingIs(StepKind.TRAINING)) {
            return papers(QualificationState.IN_TRAINING, NextStep.FINISH_TRAINING, until, because(QualificationState.IN_TRAINING, course.training().takenOn(), until));
        }
        Explanation why = because(QualificationState.QUALIFIED, course.on(), until);
        if (forms.equals(Set.of(FamilyForm.KINSHIP))) {
            return papers(QualificationState.QUALIFIED, NextStep.ADMIT, until, why);
        }
        return course.trainingIs(StepKind.TRAINING_REQUEST)
                ? papers(QualificationState.QUALIFIED, NextStep.ORGANISE_TRAINING, law.trainingDue(course.training().takenOn()).legal(), why)
                : papers(QualificationState.QUALIFIED, NextStep.AWAIT_REQUEST, until, why);
    }

    private QualificationStatus certified(Course course) {
        LocalDate until = law.certifiedUntil(course.on());
        if (course.outdated() || day.isAfter(until)) {
            return expired(course.outdated() ? "qualification.why.EXPIRED.outdated" : "qualification.why.EXPIRED.certificate", course.outdated() ? course.on() : until);
        }
        return papers(QualificationState.CERTIFIED, NextStep.ADMIT, until, because(QualificationState.CERTIFIED, course.on(), until));
    }

    private QualificationStatus expired(String why, LocalDate on) {
        return new QualificationStatus(
                QualificationState.EXPIRED, NextStep.QUALIFY_ANEW, on, Explanation.of(why, on), lacks());
    }

    /** The state unless a paper stands against it; what lapses soon is the next thing to do. */
    private QualificationStatus papers(QualificationState good, NextStep next, LocalDate nextOn, Explanation why) {
        List<Lack> lacks = lacks();
        LocalDate lost = lacks.stream().filter(Lack::isLoss).map(Lack::on).min(Comparator.naturalOrder()).orElse(null);
        if (lost != null) {
            return new QualificationStatus(QualificationState.EXPIRED, NextStep.RENEW_PAPERS, lost, because(QualificationState.EXPIRED, lost), lacks);
        }
        if (!lacks.isEmpty()) {
            return new QualificationStatus(QualificationState.INCOMPLETE, NextStep.COLLECT_PAPERS, null, because(QualificationState.INCOMPLETE), lacks);
        }
        LocalDate soon = lapsing().min(Comparator.naturalOrder()).orElse(null);
        return soon != null && !day.isBefore(soon.minusDays(law.alertDays(day)))
                ? new QualificationStatus(good, NextStep.RENEW_PAPERS, soon, why, lacks)
                : new QualificationStatus(good, next, nextOn, why, lacks);
    }

    private QualificationStatus plain(QualificationState state, NextStep next, LocalDate nextOn, LocalDate on) {
        return new QualificationStatus(state, next, nextOn, because(state, on), List.of());
    }

    private static Explanation because(QualificationState state, Object... args) {
        return Explanation.of(state.why(), args);
    }

    /** QUA-4: what is asked of each adult is asked of each; what one of a couple lacks, the family lacks. */
    private List<Lack> lacks() {
        return asked().flatMap(each -> lack(each, day).stream()).toList();
    }

    private record Asked(CheckKind kind, PersonId person) {}

    private Stream<Asked> asked() {
        return required().filter(each -> !facts.isExempt(each.kind(), each.person(), day));
    }

    private Stream<Asked> required() {
        List<PersonId> adults = facts.adultsOn(day);
        Stream<Asked> ofCarers = CheckKind.askedOf(forms, law.asksReferences(settledOn())).stream()
                .flatMap(kind -> kind.isOfEachAdult() ? adults.stream().map(adult -> new Asked(kind, adult)) : Stream.of(new Asked(kind, null)));
        return Stream.concat(ofCarers, ofHousemates());
    }

    /** FST-43: as the centre had chosen on the day on which the family was last decided on. */
    private Stream<Asked> ofHousemates() {
        List<PersonId> housemates = facts.housematesOn(day);
        return CheckKind.askedOfHousemates(law.householdPapers(settledOn())).stream().flatMap(kind -> housemates.stream().map(adult -> new Asked(kind, adult)));
    }

    /** What of the papers shown until the day of the question would be lacking on another one. */
    private Optional<Lack> lack(Asked each, LocalDate on) {
        CheckContent shown = facts.latest(each.kind(), each.person(), day);
        if (shown == null) {
            return Optional.of(neverShown(each, on));
        }
        if (!shown.met()) {
            return Optional.of(new Lack(each.kind(), each.person(), Lack.Why.NOT_MET, shown.issuedOn()));
        }
        LocalDate until = law.validUntil(shown, forms);
        return until == null || !on.isAfter(until) ? Optional.empty() : Optional.of(new Lack(each.kind(), each.person(), Lack.Why.LAPSED, until));
    }

    /** QUA-5: an exemption stood for the paper, and its end is the end of the paper. */
    private Lack neverShown(Asked each, LocalDate on) {
        return facts.exemptionEndedBefore(each.kind(), each.person(), on)
                .map(last -> new Lack(each.kind(), each.person(), Lack.Why.EXEMPTION_ENDED, last))
                .orElseGet(() -> new Lack(each.kind(), each.person(), Lack.Why.MISSING, null));
    }

    private Stream<LocalDate> lapsing() {
        return Stream.concat(lapsingPapers(), endingExemptions());
    }

    /** Those after which something would be lacking. */
    private Stream<LocalDate> endingExemptions() {
        return required()
                .flatMap(each -> facts.exemptUntil(each.kind(), each.person(), day).filter(last -> lack(each, last.plusDays(1)).isPresent()).stream());
    }

    private Stream<LocalDate> lapsingPapers() {
        return asked()
                .map(each -> facts.latest(each.kind(), each.person(), day))
                .filter(Objects::nonNull)
                .map(shown -> law.validUntil(shown, forms))
                .filter(Objects::nonNull);
    }

    /** QUA-8: what was decided under former settings keeps them until it is decided anew; a candidate who applies again is asked by those of the day. */
    private LocalDate settledOn() {
        LocalDate decided = null;
        for (StepContent step : facts.until(day).toList()) {
            if (step.isQualifying()) {
                decided = step.takenOn();
            } else if (step.kind() == StepKind.APPLICATION && facts.formsOn(day) == null) {
                decided = null;
            }
        }
        return Optional.ofNullable(decided).or(this::firstForms).orElse(day);
    }

    private Optional<LocalDate> firstForms() {
        return facts.file().forms().stream().map(held -> held.period().since()).filter(since -> !since.isAfter(day)).findFirst();
    }
}
