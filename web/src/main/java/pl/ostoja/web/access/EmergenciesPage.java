package pl.ostoja.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.access.BreakGlassRow;
import pl.ostoja.access.BreakGlassService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.text.Texts;

/** All uses of emergency access in the centre: {@code /access/emergencies}. */
@Named
@RequestScoped
public class EmergenciesPage {
    @Inject
    BreakGlassService service;

    @Inject
    Texts texts;

    private String shown;
    private int page = 1;
    private Page<BreakGlassRow> uses;

    public void load() {
        uses = service.uses("open".equals(shown), PageRequest.page(page));
    }

    public List<Choice> getChoices() {
        return List.of(new Choice("open", texts.of("access.emergencies.toReview")));
    }

    public Page<BreakGlassRow> getUses() {
        return uses;
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
