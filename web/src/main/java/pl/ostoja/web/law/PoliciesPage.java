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
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.text.Texts;

/** What the acts leave open and how the centre reads it. */
@Named
@RequestScoped
@Exported(at = "/law/policies", title = "law.policies", kind = "LAW_POLICY")
public class PoliciesPage implements ExportedList<PolicyRow> {
    @Inject PolicyService service;
    @Inject Clock clock;
    @Inject Texts texts;

    private List<PolicyRow> policies;

    @Override
    public Page<PolicyRow> page(PageRequest request) {
        return Page.slice(policies, request);
    }

    @Override
    public List<Column<PolicyRow>> columns() {
        return List.of(
                new Column<>("law.question", policy -> texts.of(policy.label())),
                new Column<>("law.answer", policy -> policy.answer().label()),
                new Column<>("law.origin", policy -> texts.of(policy.isChosen() ? "law.origin.own" : "law.origin.recommended")),
                new Column<>("law.article", PolicyRow::article));
    }

    @PostConstruct
    void load() {
        policies = service.policies(LocalDate.now(clock));
    }

    public List<PolicyRow> getPolicies() {
        return policies;
    }
}
