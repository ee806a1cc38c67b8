package pl.ostoja.web.contact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.contact.ContactDetails;
import pl.ostoja.contact.ContactOverview;
import pl.ostoja.contact.ContactOverviewService;
import pl.ostoja.contact.ContactService;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** What is forbidden and planned of contacts with a child, and those there were, the latest first: {@code /contact/list?child=…}. */
@Named
@RequestScoped
@Exported(at = "/contact/list", title = "contact.list", kind = "CONTACT")
public class ContactsPage implements ExportedList<ContactDetails> {
    @Inject ContactService service;
    @Inject ContactOverviewService overviews;
    @Inject Query query;

    private ContactOverview overview;

    @Override
    public Page<ContactDetails> page(PageRequest request) {
        return service.of(child(), request);
    }

    @Override
    public List<Column<ContactDetails>> columns() {
        return List.of(
                new Column<>("contact.heldOn", contact -> contact.content().heldOn()),
                new Column<>("contact.person", ContactDetails::personName),
                new Column<>("contact.kind", contact -> contact.content().kind()),
                new Column<>("contact.outcome", contact -> contact.content().outcome()),
                new Column<>("contact.presentBy", contact -> contact.content().presentBy()),
                new Column<>("contact.despiteWhy", contact -> contact.content().despiteWhy()),
                new Column<>("contact.wordsHidden", ContactDetails::wordsHiddenAt));
    }

    public ContactOverview getOverview() {
        if (overview == null) {
            overview = overviews.overview(child(), query.page());
        }
        return overview;
    }

    private ChildId child() {
        return new ChildId(query.id("child"));
    }
}
