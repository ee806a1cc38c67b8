package pl.ostoja.web.centre;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.installation.TercReport;
import pl.ostoja.installation.TerytService;
import pl.ostoja.job.JobId;
import pl.ostoja.job.JobRow;
import pl.ostoja.job.JobService;
import pl.ostoja.job.JobState;
import pl.ostoja.web.faces.Query;

/** How far an import has come, and in the end what it did and which rows it left out. */
@Named
@RequestScoped
public class UnitsReportPage {
    @Inject JobService jobs;
    @Inject TerytService service;
    @Inject Query query;

    private JobRow job;
    private TercReport report;

    @PostConstruct
    void load() {
        job = jobs.details(new JobId(query.id("job")));
        report = job.state() == JobState.DONE ? service.report(job.id()) : null;
    }

    public JobRow getJob() {
        return job;
    }

    public TercReport getReport() {
        return report;
    }
}
