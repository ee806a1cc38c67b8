package pl.ostoja.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.access.CaseloadFilter;
import pl.ostoja.access.CaseloadRow;
import pl.ostoja.access.CaseloadService;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.TeamService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.faces.Choice;

/** Who holds what today: {@code /access/caseloads}. */
@Named
@RequestScoped
public class CaseloadsPage {
    @Inject
    CaseloadService service;

    @Inject
    TeamService teams;

    private RecordKind kind;
    private UUID holder;
    private int page = 1;
    private Page<CaseloadRow> caseloads;

    public void load() {
        caseloads = service.today(new CaseloadFilter(kind, holder), PageRequest.page(page));
    }

    public Page<CaseloadRow> getCaseloads() {
        return caseloads;
    }

    public RecordKind[] getKinds() {
        return RecordKind.values();
    }

    /** People and teams. */
    public List<Choice> getHolders() {
        return Stream.concat(
                        service.colleagues().stream().map(each -> new Choice(each.id().value(), each.name())),
                        teams.teams().stream().map(each -> new Choice(each.id().value(), each.name())))
                .toList();
    }

    public RecordKind getKind() {
        return kind;
    }

    public void setKind(RecordKind kind) {
        this.kind = kind;
    }

    public UUID getHolder() {
        return holder;
    }

    public void setHolder(UUID holder) {
        this.holder = holder;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
