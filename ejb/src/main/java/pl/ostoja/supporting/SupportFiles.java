package pl.ostoja.supporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistanceCases;
import pl.ostoja.shared.Period;

/** Puts together what is known of a supporting family. */
@ApplicationScoped
class SupportFiles {
    @Inject
    SupportingFamilies families;

    @Inject
    AssistanceCases cases;

    /** In three statements. */
    SupportingDetails of(SupportingFamily found, LocalDate today) {
        List<SupportContractDetails> contracts = families.contracts(found.id()).stream().map(contract -> of(contract, found)).toList();
        List<HelpDetails> helps = of(families.helps(found.id()), found).stream()
                .sorted(Comparator.comparing((HelpDetails help) -> !lasts(help.content().since(), help.lasts(), today)))
                .toList();
        long helped = helps.stream().filter(help -> lasts(help.content().since(), help.lasts(), today)).count();
        boolean contracted = contracts.stream().anyMatch(contract -> lasts(contract.content().since(), contract.lasts(), today));
        return new SupportingDetails(
                found.id(), found.fileNumber(), found.content(), found.dissolution(), SupportingState.on(today, found.lastDay(), helped), contracted, contracts, helps,
                found.version());
    }

    SupportContractDetails of(SupportContract contract, SupportingFamily found) {
        SupportContractContent content = contract.content();
        return new SupportContractDetails(contract.id(), found.id(), content, SupportingRules.lasting(content.until(), found.lastDay()), contract.version());
    }

    /** Families that the caller does not see stay unnamed. */
    List<HelpDetails> of(List<SupportHelp> helps, SupportingFamily found) {
        Map<AssistanceCaseId, String> labels =
                cases.labelsSeen(helps.stream().map(help -> help.content().assistance()).filter(Objects::nonNull).toList());
        return helps.stream().map(help -> of(help, found, labels)).toList();
    }

    private static HelpDetails of(SupportHelp help, SupportingFamily found, Map<AssistanceCaseId, String> labels) {
        HelpContent content = help.content();
        String name = content.assistance() == null ? content.helped() : labels.get(content.assistance());
        LocalDate lasts = SupportingRules.lasting(content.until(), found.lastDay());
        return new HelpDetails(help.id(), found.id(), name == null ? content.withoutFamily() : content, name, lasts, help.version());
    }

    private static boolean lasts(LocalDate since, LocalDate until, LocalDate day) {
        return new Period(since, until).contains(day);
    }
}
