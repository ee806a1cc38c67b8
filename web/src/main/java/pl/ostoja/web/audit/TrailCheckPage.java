package pl.ostoja.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pl.ostoja.access.ChainRow;
import pl.ostoja.access.TrailService;
import pl.ostoja.installation.TrailCheckJob;
import pl.ostoja.job.JobService;
import pl.ostoja.web.faces.Messages;

/** The ends of the chains, to be noted down elsewhere, and the button that has them walked. */
@Named
@ViewScoped
public class TrailCheckPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject TrailService service;
    @Inject JobService jobs;
    @Inject Messages messages;

    private List<ChainRow> chains;

    @PostConstruct
    void load() {
        chains = service.chains();
    }

    public String check() {
        jobs.start(TrailCheckJob.command());
        messages.done("audit.check.started");
        return "/job/mine?faces-redirect=true";
    }

    public List<ChainRow> getChains() {
        return chains;
    }
}
