package pl.ostoja.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.centre.CentreRegister;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.fostering.DwellingContent;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.ReadinessContent;
import pl.ostoja.fostering.ReadinessOnDay;
import pl.ostoja.fostering.RestContent;
import pl.ostoja.people.Address;
import pl.ostoja.placement.FamilyFile;
import pl.ostoja.qualification.FamilyPapers;
import pl.ostoja.review.EvaluationDuties;
import pl.ostoja.review.EvaluationResult;

/** REG-2: the sheet of a foster family, section by section, as far as the caller may see it; in a fixed number of statements. */
@ApplicationScoped
class FamilySheets {
    private static final DutyKind[] EVALUATIONS = {
        EvaluationDuties.EVALUATION, EvaluationDuties.EVALUATION_CONTRACT, EvaluationDuties.EVALUATION_AGAIN, EvaluationDuties.EVALUATION_AFTER_NEGATIVE
    };

    @PersistenceContext
    EntityManager em;

    @Inject
    NextDue next;

    @Inject
    FamilyPapers papers;

    @Inject
    UnitNames units;

    @Inject
    CentreRegister centres;

    @Inject
    CurrentCaller caller;

    /** Without what the paragraph does not ask for. */
    List<SheetPart> parts(FamilyFile file, SheetParagraph paragraph) {
        return parts(file).stream().map(part -> part.asked(paragraph)).filter(part -> !part.open() || !part.lines().isEmpty()).toList();
    }

    private List<SheetPart> parts(FamilyFile file) {
        FosterFamilyId id = file.details().id();
        Address address = file.details().household().address();
        return SheetPart.all(RecordKind.FAMILY, section -> caller.get().may(section.sight()), List.of(
                SheetPart.read(SheetSection.CARERS, () -> FamilyLines.carers(file, caller.get().may(ChildSheets.NUMBERS))),
                SheetPart.read(SheetSection.HOME, () -> FamilyLines.home(address, units.of(Units.of(address)))),
                SheetPart.read(SheetSection.CIRCUMSTANCES, () -> FamilyLines.circumstances(dwelling(id, file.day()))),
                SheetPart.read(SheetSection.PAPERS, () -> FamilyLines.papers(file, papers.held(id, file.forms().forms(), caller.centre()), papers.steps(id))),
                SheetPart.read(SheetSection.PLACES, () -> FamilyLines.places(file)),
                SheetPart.read(SheetSection.FORM, () -> FamilyLines.form(file.forms(), readiness(file))),
                SheetPart.read(SheetSection.EVALUATIONS, () -> FamilyLines.evaluations(evaluated(id), next.of(id.value(), EVALUATIONS))),
                SheetPart.read(SheetSection.CONTRACT, () -> FamilyLines.contract(file)),
                SheetPart.read(SheetSection.ORGANISER, () -> FamilyLines.organiser(centres.name(caller.centre()).orElse(null), file.details().coordinatorName()))));
    }

    private DwellingContent dwelling(FosterFamilyId family, LocalDate day) {
        return on("select d.content from Dwelling d where d.family = :family and d.content.since <= :day and (d.content.until is null or d.content.until >= :day)",
                DwellingContent.class, family, day).stream().findFirst().orElse(null);
    }

    private ReadinessOnDay readiness(FamilyFile file) {
        FosterFamilyId id = file.details().id();
        LocalDate day = file.day();
        List<ReadinessContent> said = on(
                "select r.content from FamilyReadiness r where r.family = :family and r.content.since <= :day and (r.content.until is null or r.content.until >= :day)",
                ReadinessContent.class, id, day);
        List<RestContent> rests = on(
                "select r.content from Rest r where r.family = :family and r.content.since <= :day and r.content.until >= :day", RestContent.class, id, day);
        ReadinessOnDay withoutTerm = ReadinessOnDay.withoutTerm(file.details().household().ready(), file.details().household().agreedMaximum());
        return ReadinessOnDay.of(withoutTerm, said, rests.stream().map(RestContent::days).toList(), day);
    }

    /** In time. */
    private List<FamilyLines.Evaluated> evaluated(FosterFamilyId family) {
        return em.createQuery(
                        "select e.content.madeOn, e.content.result from Evaluation e where e.family = :family order by e.content.madeOn, e.id.value", Object[].class)
                .setParameter("family", family)
                .getResultStream()
                .map(row -> new FamilyLines.Evaluated((LocalDate) row[0], (EvaluationResult) row[1]))
                .toList();
    }

    private <T> List<T> on(String jpql, Class<T> type, FosterFamilyId family, LocalDate day) {
        return em.createQuery(jpql, type).setParameter("family", family).setParameter("day", day).getResultList();
    }
}
