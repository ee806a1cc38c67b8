package pl.ostoja.web.job;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.job.JobRow;
import pl.ostoja.job.JobService;
import pl.ostoja.job.JobState;
import pl.ostoja.shared.Page;
import pl.ostoja.web.faces.Query;

/** One's own jobs; looks again by itself while one of them is at work. */
@Named
@RequestScoped
public class JobsPage {
    @Inject JobService service;
    @Inject Query query;

    private Page<JobRow> jobs;

    @PostConstruct
    void load() {
        jobs = service.mine(query.page());
        service.look();
    }

    public Page<JobRow> getJobs() {
        return jobs;
    }

    public boolean isActive() {
        return jobs.rows().stream().anyMatch(job -> job.state().isActive());
    }

    public String tone(JobState state) {
        return switch (state) {
            case WAITING, RUNNING -> "info";
            case DONE -> "ok";
            case FAILED -> "late";
            case CANCELLED -> "out";
        };
    }

    /** Where the result of a kind is shown as a page of its own; null if it is a file. */
    public String report(JobRow job) {
        return job.state() == JobState.DONE && job.kind().equals("TERC_IMPORT") ? "/centre/units-report" : null;
    }
}
