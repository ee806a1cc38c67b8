package pl.ostoja.web.job;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pl.ostoja.job.JobId;
import pl.ostoja.job.JobRow;
import pl.ostoja.job.JobService;
import pl.ostoja.web.faces.Messages;

/** Asks before a job is stopped. */
@Named
@ViewScoped
public class CancelJobPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject JobService service;
    @Inject Messages messages;

    private JobId job;
    private JobRow row;

    public void load() {
        row = service.details(job);
    }

    public String cancel() {
        service.cancel(job);
        messages.done("job.cancel.done");
        return "/job/mine?faces-redirect=true";
    }

    public JobId getJob() {
        return job;
    }

    public void setJob(JobId job) {
        this.job = job;
    }

    public JobRow getRow() {
        return row;
    }
}
