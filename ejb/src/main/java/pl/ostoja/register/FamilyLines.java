package pl.ostoja.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import pl.ostoja.fostering.ContractDetails;
import pl.ostoja.fostering.ContractTerm;
import pl.ostoja.fostering.DwellingContent;
import pl.ostoja.fostering.FamilyDetails;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.fostering.ReadinessOnDay;
import pl.ostoja.people.Address;
import pl.ostoja.people.PersonData;
import pl.ostoja.placement.FamilyFile;
import pl.ostoja.qualification.CheckKind;
import pl.ostoja.qualification.PaperHeld;
import pl.ostoja.qualification.StepContent;
import pl.ostoja.qualification.StepKind;
import pl.ostoja.review.EvaluationResult;

/** What art. 38d(6) wants of a foster family, and art. 38d(7) of a family children's home. */
final class FamilyLines {
    private FamilyLines() {}

    /** An evaluation that was made, as far as the register asks for it. */
    record Evaluated(LocalDate madeOn, EvaluationResult result) {}

    static SheetParagraph paragraph(FamilyForms forms) {
        return forms.forms().contains(FamilyForm.FAMILY_HOME) ? SheetParagraph.FAMILY_HOME : SheetParagraph.FOSTER_FAMILY;
    }

    static List<SheetLine> carers(FamilyFile file, boolean numbers) {
        Lines lines = new Lines();
        for (PersonData carer : carersOf(file)) {
            String name = carer.fullName();
            lines.add(SheetItem.CARER_NAME, name, name)
                    .add(SheetItem.CARER_BORN, name, carer.born())
                    .add(SheetItem.CARER_NUMBER, name, Lines.number(carer, numbers))
                    .add(SheetItem.CARER_CITIZENSHIP, name, carer.citizenship());
        }
        return lines.done();
    }

    private static List<PersonData> carersOf(FamilyFile file) {
        return file.details().carers().stream().filter(row -> row.period().contains(file.day())).map(row -> row.person().data()).toList();
    }

    /** @param address null if it is protected and the reader may not see it */
    static List<SheetLine> home(Address address, Units units) {
        if (address == null) {
            return new Lines().add(SheetItem.HOME_ADDRESS, SheetWord.HIDDEN).done();
        }
        return new Lines()
                .add(SheetItem.HOME_ADDRESS, address.oneLine())
                .add(SheetItem.HOME_COUNTY, units.county(address))
                .add(SheetItem.HOME_VOIVODESHIP, units.voivodeship(address))
                .done();
    }

    /** @param dwelling null if nothing was written down of it */
    static List<SheetLine> circumstances(DwellingContent dwelling) {
        Lines lines = new Lines()
                .add(SheetItem.MARITAL_STATUS, null)
                .add(SheetItem.EDUCATION, null)
                .add(SheetItem.PROFESSION, null)
                .add(SheetItem.WORKPLACE, null)
                .add(SheetItem.INCOME, null)
                .add(SheetItem.DWELLING, dwelling == null ? null : dwelling.kind());
        return dwelling == null ? lines.done() : lines.add(SheetItem.DWELLING_AREA, dwelling.area()).add(SheetItem.DWELLING_ROOMS, dwelling.rooms()).done();
    }

    /**
     * Of each carer the last paper of each kind; one that does not lapse is said to have none.
     *
     * @param papers that were found good, the latest first
     * @param steps in time
     */
    static List<SheetLine> papers(FamilyFile file, List<PaperHeld> papers, List<StepContent> steps) {
        Lines lines = new Lines();
        for (FamilyDetails.CarerRow carer : file.details().carers().stream().filter(row -> row.period().contains(file.day())).toList()) {
            paper(SheetItem.MEDICAL_UNTIL, CheckKind.MEDICAL, carer, papers, lines);
            paper(SheetItem.PSYCHOLOGICAL_UNTIL, CheckKind.PSYCHOLOGICAL, carer, papers, lines);
        }
        // Kin are neither trained nor certified.
        SheetWord otherwise = file.forms().onlyKinship() ? SheetWord.NONE : null;
        return lines.add(SheetItem.TRAINED_ON, last(steps, StepKind.TRAINING_COMPLETED, otherwise))
                .add(SheetItem.INITIALLY_QUALIFIED_ON, last(steps, StepKind.INITIAL_QUALIFICATION, null))
                .add(SheetItem.CERTIFIED_ON, last(steps, StepKind.CERTIFICATE, otherwise))
                .done();
    }

    private static void paper(SheetItem item, CheckKind kind, FamilyDetails.CarerRow carer, List<PaperHeld> papers, Lines lines) {
        PaperHeld held = papers.stream()
                .filter(paper -> paper.content().kind() == kind && Objects.equals(paper.content().person(), carer.person().id()))
                .findFirst()
                .orElse(null);
        String name = carer.person().name();
        if (held == null) {
            lines.add(item, name, null);
        } else {
            lines.add(item, name, held.validUntil() == null ? SheetWord.UNLIMITED : held.validUntil());
        }
    }

    private static Serializable last(List<StepContent> steps, StepKind kind, SheetWord otherwise) {
        LocalDate last = steps.stream().filter(step -> step.kind() == kind).map(StepContent::takenOn).reduce((earlier, later) -> later).orElse(null);
        return last == null ? otherwise : last;
    }

    static List<SheetLine> places(FamilyFile file) {
        return new Lines()
                .add(SheetItem.PLACED, file.places().taken() - file.places().kept())
                .add(SheetItem.MAXIMUM, file.places().limit() == null ? SheetWord.NONE : file.places().limit())
                .done();
    }

    static List<SheetLine> form(FamilyForms forms, ReadinessOnDay readiness) {
        Lines lines = new Lines();
        forms.forms().stream().sorted().forEach(form -> lines.add(SheetItem.FORM_HELD, form));
        return lines.addKnown(SheetItem.SUB_TYPE, null, forms.kind())
                .add(SheetItem.READY, readiness.kind(), readiness.ready())
                .add(SheetItem.READY_FOR_KINDS, null)
                .done();
    }

    /**
     * @param made in time
     * @param next null if none is owed
     */
    static List<SheetLine> evaluations(List<Evaluated> made, LocalDate next) {
        Lines lines = new Lines();
        made.forEach(one -> lines.add(SheetItem.EVALUATION_RESULT, one.madeOn(), one.result()));
        if (made.isEmpty()) {
            lines.add(SheetItem.EVALUATION_RESULT, SheetWord.NONE);
        }
        return lines.add(SheetItem.NEXT_EVALUATION, next == null ? SheetWord.NONE : next).done();
    }

    static List<SheetLine> contract(FamilyFile file) {
        Lines lines = new Lines();
        ContractTerm last = file.details().contracts().stream().map(ContractDetails::term).reduce((earlier, later) -> later).orElse(null);
        if (last != null) {
            lines.add(SheetItem.CONTRACT_PERIOD, last.agreed()).add(SheetItem.CONTRACT_WITH, null).addKnown(SheetItem.CONTRACT_ENDED_ON, null, last.endedOn());
        } else {
            lines.add(SheetItem.CONTRACT_PERIOD, file.forms().hasContract() ? null : SheetWord.NONE);
        }
        file.details().standings().stream()
                .filter(held -> held.standing() == FamilyStanding.ENDED)
                .forEach(held -> lines.add(SheetItem.CEASED_ON, held.period().since()));
        return lines.done();
    }

    static List<SheetLine> organiser(String centre, String coordinator) {
        return new Lines().add(SheetItem.ORGANISED_BY, centre).add(SheetItem.COORDINATED_BY, coordinator == null ? SheetWord.NONE : coordinator).done();
    }
}
