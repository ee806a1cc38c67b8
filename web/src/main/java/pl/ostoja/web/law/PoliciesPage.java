package pl.ostoja.web.law;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.law.PolicyRow;
import pl.ostoja.law.PolicyService;

/** What the acts leave open and how the centre reads it. */
@Named
@RequestScoped
public class PoliciesPage {
    @Inject PolicyService service;
    @Inject Clock clock;

    private List<PolicyRow> policies;

    @PostConstruct
    void load() {
        policies = service.policies(LocalDate.now(clock));
    }

    public List<PolicyRow> getPolicies() {
        return policies;
    }
}
