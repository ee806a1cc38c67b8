package pl.ostoja.web.facility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.ostoja.facility.FacilityFilter;
import pl.ostoja.facility.FacilityRow;
import pl.ostoja.facility.FacilityService;
import pl.ostoja.facility.FacilitySort;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.text.Texts;

/** The institutions of the centre, by name, for forms that choose one. */
@RequestScoped
public class FacilityChoices {
    @Inject FacilityService service;
    @Inject Texts texts;

    public List<FacilityRow> all() {
        return rows(FacilityFilter.ALL);
    }

    public List<Choice> of(List<FacilityRow> facilities) {
        return facilities.stream().map(row -> new Choice(row.id(), texts.of("facility.choice", row.name(), row.type()))).toList();
    }

    /** Those that work, with what is free there today. */
    public List<Choice> working() {
        return rows(new FacilityFilter(null, null, null, false)).stream()
                .map(row -> row.free() == null
                        ? new Choice(row.id(), texts.of("facility.choice", row.name(), row.type()))
                        : new Choice(row.id(), texts.of("facility.choice.free", row.name(), row.type(), row.free())))
                .toList();
    }

    private List<FacilityRow> rows(FacilityFilter filter) {
        return service.list(filter, FacilitySort.NAME, false, new PageRequest(1, PageRequest.MAX_SIZE)).rows();
    }
}
