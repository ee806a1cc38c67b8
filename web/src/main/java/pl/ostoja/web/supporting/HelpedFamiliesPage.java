package pl.ostoja.web.supporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.supporting.HelpedFamilyRow;
import pl.ostoja.supporting.HelpedFamilyService;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.AskedTime;
import pl.ostoja.web.faces.Query;

/** Families that were helped by supporting families in a time: {@code /supporting/helped?from=…&to=…}. */
@Named
@RequestScoped
@Exported(at = "/supporting/helped", title = "supporting.helped", kind = "SUPPORTING_HELP")
public class HelpedFamiliesPage implements ExportedList<HelpedFamilyRow> {
    @Inject HelpedFamilyService lists;
    @Inject AskedTime time;
    @Inject Query query;

    private Page<HelpedFamilyRow> families;

    public Page<HelpedFamilyRow> getFamilies() {
        if (families == null) {
            families = page(query.page());
        }
        return families;
    }

    @Override
    public Page<HelpedFamilyRow> page(PageRequest request) {
        return lists.list(time.getFrom(), time.getTo(), request);
    }

    @Override
    public List<Column<HelpedFamilyRow>> columns() {
        return List.of(
                new Column<>("supporting.help.whom", HelpedFamilyRow::name),
                new Column<>("supporting.help.since", HelpedFamilyRow::since),
                new Column<>("supporting.helpers", HelpedFamilyRow::helpers));
    }
}
