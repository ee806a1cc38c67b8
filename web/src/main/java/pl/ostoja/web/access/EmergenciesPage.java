package pl.ostoja.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.access.BreakGlassRow;
import pl.ostoja.access.BreakGlassService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.text.Texts;

/** All uses of emergency access in the centre: {@code /access/emergencies}. */
@Named
@RequestScoped
@Exported(at = "/access/emergencies", title = "access.emergencies", kind = "BREAK_GLASS")
public class EmergenciesPage implements ExportedList<BreakGlassRow> {
    @Inject
    BreakGlassService service;

    @Inject
    Texts texts;

    @Inject
    Query query;

    private Page<BreakGlassRow> uses;

    public Page<BreakGlassRow> getUses() {
        if (uses == null) {
            uses = page(query.page());
        }
        return uses;
    }

    @Override
    public Page<BreakGlassRow> page(PageRequest request) {
        return service.uses("open".equals(query.text("shown")), request);
    }

    @Override
    public List<Column<BreakGlassRow>> columns() {
        return List.of(
                new Column<>("access.emergency.from", BreakGlassRow::from),
                new Column<>("access.emergency.until", BreakGlassRow::until),
                new Column<>("access.person", BreakGlassRow::person),
                new Column<>("access.kind", BreakGlassRow::kind),
                new Column<>("access.emergency.reason", BreakGlassRow::reason),
                new Column<>("access.state", use -> texts.of(verdict(use))));
    }

    private static String verdict(BreakGlassRow use) {
        if (use.reviewedBy() == null) {
            return "access.emergencies.toReview";
        }
        return use.justified() ? "access.justified" : "access.unjustified";
    }

    public List<Choice> getChoices() {
        return List.of(new Choice("open", texts.of("access.emergencies.toReview")));
    }
}
