package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.fostering.ContractRequestContent;
import pl.ostoja.fostering.ContractTerm;
import pl.ostoja.fostering.DwellingContent;
import pl.ostoja.fostering.DwellingPlace;
import pl.ostoja.fostering.ExtraJobContent;
import pl.ostoja.fostering.FamilyFactId;
import pl.ostoja.fostering.FamilyForm;

/**
 * Invents who asked for a contract and what became of it, and who went to live elsewhere while one ran: mostly settled in time. Of the contracts with which the
 * register began nobody knows who asked. Has dice of its own, so that it changes nothing else.
 */
final class Agreeing {
    private static final double LATE = 0.12;
    private static final double REFUSED = 0.07;
    private static final double OPEN = 0.05;
    private static final double WITHDRAWN = 0.02;
    private static final double EXTRA_JOB = 0.3;
    private static final double MOVED = 0.2;
    private static final double MOVED_LATE = 0.3;

    private final Dice dice;
    private final LocalDate today;

    Agreeing(Dice dice, LocalDate today) {
        this.dice = dice;
        this.today = today;
    }

    void tell(FamilyDraft family) {
        family.contracts.stream().filter(term -> term.since().isAfter(family.since.plusDays(60))).forEach(term -> settled(family, term));
        if (family.isActive() && family.formsOn(today).forms().contains(FamilyForm.NON_PROFESSIONAL)) {
            withoutContract(family);
        }
        family.contracts.stream().filter(term -> dice.chance(EXTRA_JOB)).forEach(term -> extraJob(family, term));
        family.contracts.stream().filter(term -> term.held().contains(today)).findFirst().filter(term -> dice.chance(MOVED)).ifPresent(term -> moved(family, term));
    }

    private void settled(FamilyDraft family, ContractTerm term) {
        LocalDate asked = term.since().minusDays(dice.chance(LATE) ? dice.between(38, 55) : dice.between(18, 27));
        FamilyForm form = family.formsOn(term.since()).besideKinship().orElseThrow();
        ContractRequestContent content = heard(ContractRequestContent.asked(form, asked), true);
        family.asked.add(new FamilyFile.Asked(new FamilyFactId(dice.id(asked)), content, term, term.since().minusDays(dice.between(0, 2))));
    }

    /** One that was refused or taken back, or that nobody has answered yet. */
    private void withoutContract(FamilyDraft family) {
        LocalDate before = today.minusDays(dice.between(60, 700));
        if (dice.chance(REFUSED) && before.isAfter(family.since)) {
            LocalDate refused = before.plusDays(dice.chance(LATE) ? dice.between(38, 50) : dice.between(18, 27));
            unsettled(family, heard(ContractRequestContent.asked(FamilyForm.PROFESSIONAL, before), false).refused(refused, Texts.CONTRACT_REFUSED));
        } else if (dice.chance(WITHDRAWN) && before.isAfter(family.since)) {
            unsettled(family, ContractRequestContent.asked(FamilyForm.PROFESSIONAL, before).withdrawn(before.plusDays(9)));
        } else if (dice.chance(OPEN)) {
            unsettled(family, ContractRequestContent.asked(FamilyForm.PROFESSIONAL, today.minusDays(dice.between(1, 24))));
        }
    }

    private void unsettled(FamilyDraft family, ContractRequestContent content) {
        if (content.since().isAfter(family.since)) {
            family.asked.add(new FamilyFile.Asked(new FamilyFactId(dice.id(content.since())), content, null, null));
        }
    }

    private ContractRequestContent heard(ContractRequestContent asked, boolean positive) {
        return asked.heard(asked.since().plusDays(dice.between(4, 12)), Texts.CONTRACT_OPINION_BY, positive);
    }

    /** The first of the carers asks in a family with a contract. */
    private void extraJob(FamilyDraft family, ContractTerm term) {
        LocalDate on = term.since().plusDays(dice.between(40, 300));
        if (on.isBefore(today) && term.held().contains(on) && family.caring.getFirst().period().contains(on)) {
            ExtraJobContent asked = ExtraJobContent.asked(dice.pick(Texts.EXTRA_JOBS), on);
            LocalDate decided = on.plusDays(dice.between(5, 25));
            ExtraJobContent content = decided.isAfter(today) ? asked : asked.decided(dice.chance(0.85), decided);
            family.extraJobs.add(new FamilyFile.ExtraJob(new FamilyFactId(dice.id(on)), family.caring.getFirst().person(), content));
        }
    }

    /** The county head decides on the same day, or late, that the contract goes on. */
    private void moved(FamilyDraft family, ContractTerm term) {
        LocalDate first = term.since().plusDays(30);
        LocalDate last = today.minusDays(25);
        boolean professional = family.formsOn(term.since()).forms().contains(FamilyForm.PROFESSIONAL);
        if (professional && first.isBefore(last) && !family.home.dwellings().isEmpty()) {
            LocalDate on = dice.day(first, last);
            DwellingContent home = family.home.dwellings().getFirst().content();
            DwellingContent elsewhere = home.moved(dice.chance(0.1) ? DwellingPlace.ABROAD : DwellingPlace.OTHER_COUNTY, on)
                    .allowed(dice.chance(MOVED_LATE) ? on.plusDays(dice.between(8, 20)) : on, Texts.CONTRACT_GOES_ON_BY, Texts.CONTRACT_GOES_ON);
            List<AtHome.Fact<DwellingContent>> dwellings = new ArrayList<>();
            dwellings.add(new AtHome.Fact<>(family.home.dwellings().getFirst().id(), home.until(on.minusDays(1))));
            dwellings.add(new AtHome.Fact<>(new FamilyFactId(dice.id(on)), elsewhere));
            family.home = family.home.livingIn(dwellings);
        }
    }
}
