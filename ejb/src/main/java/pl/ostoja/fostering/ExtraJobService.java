package pl.ostoja.fostering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Right;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonData;

/** What carers with a contract do besides, with the consent of the county head or without it (UWR art. 70). */
@Stateless
public class ExtraJobService {
    @Inject
    FamilyFactBook facts;

    @Inject
    FosterFamilies families;

    @Inject
    People people;

    /** Those of a family, the latest first. */
    @Allowed(Right.SEE_FAMILIES)
    public List<ExtraJobDetails> of(FosterFamilyId family) {
        facts.seen(family, "extraJobs");
        List<ExtraJob> jobs = facts.of(ExtraJob.class, family);
        Map<UUID, PersonData> known = people.data(jobs.stream().map(job -> job.person().value()));
        return jobs.stream().map(job -> details(job, known)).toList();
    }

    @Allowed(Right.EDIT_FAMILIES)
    public FamilyFactId record(@Valid RecordExtraJob command) {
        FamilyFactId id = facts.record(
                ExtraJob.class, command.id(), command.family(),
                family -> new ExtraJob(command.id(), family.centre(), family.id(), command.carer(), command.content()),
                (content, others, today) -> ExtraJobRules.check(content, today));
        checkWho(facts.found(ExtraJob.class, id));
        return id;
    }

    @Allowed(Right.EDIT_FAMILIES)
    public void correct(@Valid CorrectExtraJob command) {
        checkWho(facts.correct(
                ExtraJob.class, command.id(), command.version(), command.reason(), command.content(),
                (content, others, today) -> ExtraJobRules.check(content, today)));
    }

    /** Takes away what was written down by mistake. */
    @Allowed(Right.EDIT_FAMILIES)
    public void remove(FamilyFactId id, long version, @NotBlank String reason) {
        facts.remove(ExtraJob.class, id, version, reason);
    }

    @Allowed(Right.SEE_FAMILIES)
    public ExtraJobDetails details(FamilyFactId id) {
        ExtraJob job = facts.visible(ExtraJob.class, id);
        return details(job, people.data(List.of(job.person().value()).stream()));
    }

    private void checkWho(ExtraJob job) {
        List<FosterFamilyId> one = List.of(job.family());
        ExtraJobRules.checkWho(
                job.content(),
                FormHeld.on(job.content().since(), families.forms(one)),
                families.carers(one).stream().filter(carer -> carer.person().equals(job.person())).map(Carer::period).toList());
    }

    private static ExtraJobDetails details(ExtraJob job, Map<UUID, PersonData> known) {
        return job.details(known.get(job.person().value()).fullName());
    }
}
