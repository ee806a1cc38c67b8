package pl.ostoja.web.supporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.supporting.HelpDetails;
import pl.ostoja.supporting.SupportingFamilyId;
import pl.ostoja.supporting.SupportingFamilyService;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.text.Texts;

/** The families that a supporting family helps as a file; those whose file the caller does not see stay unnamed. */
@RequestScoped
@Exported(at = "/supporting/details", title = "supporting.helps", kind = "SUPPORTING_HELP")
public class HelpsList implements ExportedList<HelpDetails> {
    @Inject SupportingFamilyService service;
    @Inject Query query;
    @Inject Texts texts;

    @Override
    public Page<HelpDetails> page(PageRequest request) {
        return Page.slice(service.details(new SupportingFamilyId(query.id("family"))).helps(), request);
    }

    @Override
    public List<Column<HelpDetails>> columns() {
        return List.of(
                new Column<>("supporting.help.whom", help -> help.isSeen() ? help.name() : texts.of("supporting.help.unseen")),
                new Column<>("supporting.help.childcare", help -> help.content().childcare()),
                new Column<>("supporting.help.household", help -> help.content().household()),
                new Column<>("supporting.help.social", help -> help.content().social()),
                new Column<>("supporting.help.since", help -> help.content().since()),
                new Column<>("supporting.help.until", HelpDetails::lasts));
    }
}
