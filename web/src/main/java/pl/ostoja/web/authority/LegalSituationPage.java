package pl.ostoja.web.authority;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.authority.LegalEventDetails;
import pl.ostoja.authority.LegalSituationService;
import pl.ostoja.authority.SituationDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** Who decides for a child today, and what brought it about, the latest first: {@code /authority/list?child=…}. */
@Named
@RequestScoped
@Exported(at = "/authority/list", title = "authority.list", kind = "LEGAL_EVENT")
public class LegalSituationPage implements ExportedList<LegalEventDetails> {
    @Inject LegalSituationService service;
    @Inject Query query;

    private SituationDetails situation;

    @Override
    public Page<LegalEventDetails> page(PageRequest request) {
        return Page.slice(service.of(child()), request);
    }

    @Override
    public List<Column<LegalEventDetails>> columns() {
        return List.of(
                new Column<>("authority.issuedOn", event -> event.content().issuedOn()),
                new Column<>("authority.effect", event -> event.content().effect()),
                new Column<>("authority.person", LegalEventDetails::personName),
                new Column<>("authority.effectiveOn", event -> event.content().effectiveOn()),
                new Column<>("authority.holdsUntil", event -> event.content().holdsUntil()),
                new Column<>("authority.court", event -> event.content().court()),
                new Column<>("authority.reference", event -> event.content().reference()),
                new Column<>("authority.obligation", event -> event.content().obligation()));
    }

    public SituationDetails getSituation() {
        if (situation == null) {
            situation = service.situation(child(), null);
        }
        return situation;
    }

    private ChildId child() {
        return new ChildId(query.id("child"));
    }
}
