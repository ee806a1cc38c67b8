package pl.ostoja.web.contact;

import jakarta.inject.Inject;
import java.util.List;
import pl.ostoja.contact.ContactOverview;
import pl.ostoja.contact.ContactOverviewService;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.authority.PersonsOfChild;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.placement.ChildChangePage;

/** What the forms have in common on which contacts of a child are written down or planned: whom it may meet, and what is forbidden. */
public abstract class ContactChangePage extends ChildChangePage {
    private static final long serialVersionUID = 1L;

    @Inject ContactOverviewService overviews;
    @Inject PersonsOfChild persons;

    private ContactOverview overview;

    @Override
    protected void opened() {
        overview = overviews.overview(getChild(), PageRequest.page(1));
    }

    public List<Choice> getPersons() {
        return persons.of(getDetails());
    }

    public List<ContactOverview.LimitRow> getLimits() {
        return overview.limits();
    }
}
