package pl.ostoja.web.court;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.court.CourtService;
import pl.ostoja.court.FilingDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** All filings about a child, the latest first: {@code /court/list?child=…}. */
@Named
@RequestScoped
@Exported(at = "/court/list", title = "court.list", kind = "FILING")
public class FilingsPage implements ExportedList<FilingDetails> {
    @Inject CourtService service;
    @Inject Query query;

    private List<FilingDetails> filings;

    @Override
    public Page<FilingDetails> page(PageRequest request) {
        return Page.slice(getFilings(), request);
    }

    @Override
    public List<Column<FilingDetails>> columns() {
        return shown();
    }

    /** Of the letters about a child and about a family alike. */
    static List<Column<FilingDetails>> shown() {
        return List.of(
                new Column<>("court.sentOn", filing -> filing.content().sentOn()),
                new Column<>("court.type", filing -> filing.content().type()),
                new Column<>("court.court", filing -> filing.content().court()),
                new Column<>("court.reference", filing -> filing.content().reference()),
                new Column<>("court.channel", filing -> filing.content().channel()));
    }

    public List<FilingDetails> getFilings() {
        if (filings == null) {
            filings = service.of(new ChildId(query.id("child")));
        }
        return filings;
    }
}
