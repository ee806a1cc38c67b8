package pl.ostoja.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.ToLongFunction;
import pl.ostoja.placement.PlacesFigure;
import pl.ostoja.placement.PlacesService;
import pl.ostoja.settlement.HostedChildren;
import pl.ostoja.settlement.HostedChildrenService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.text.Texts;

/** The places with foster families in numbers: {@code /reporting/places}. */
@Named
@RequestScoped
@Exported(at = "/reporting/places", title = "reporting.figures.places", kind = "PLACES_FIGURES")
public class PlacesFiguresPage implements ExportedList<PlacesFigure> {
    @Inject PlacesService service;
    @Inject HostedChildrenService hosting;
    @Inject Texts texts;

    private List<PlacesFigure> figures;
    private HostedChildren hosted;

    public void load() {
        figures = service.placesFigures();
    }

    public List<PlacesFigure> getFigures() {
        if (figures == null) {
            load();
        }
        return figures;
    }

    /** What a court asks before it places a child of another county here. */
    public HostedChildren getHosted() {
        if (hosted == null) {
            hosted = hosting.today();
        }
        return hosted;
    }

    public long getFree() {
        return sum(PlacesFigure::free);
    }

    public long getPlaces() {
        return sum(PlacesFigure::places);
    }

    public long getWithFree() {
        return sum(PlacesFigure::withFree);
    }

    public long getReady() {
        return sum(PlacesFigure::ready);
    }

    /** The kind says more than the form of a professional family. */
    public String name(PlacesFigure figure) {
        if (figure.form() == null) {
            return texts.of("reporting.figures.kinOnly");
        }
        return figure.kind() == null ? texts.name(figure.form()) : texts.name(figure.form()) + ": " + texts.name(figure.kind());
    }

    @Override
    public Page<PlacesFigure> page(PageRequest request) {
        return Page.slice(getFigures(), request);
    }

    @Override
    public List<Column<PlacesFigure>> columns() {
        return List.of(
                new Column<>("reporting.figures.form", this::name),
                new Column<>("reporting.figures.families", PlacesFigure::families),
                new Column<>("reporting.figures.allPlaces", PlacesFigure::places),
                new Column<>("reporting.figures.taken", PlacesFigure::taken),
                new Column<>("reporting.figures.free", PlacesFigure::free),
                new Column<>("reporting.figures.withFree", PlacesFigure::withFree),
                new Column<>("reporting.figures.ready", PlacesFigure::ready));
    }

    private long sum(ToLongFunction<PlacesFigure> number) {
        return getFigures().stream().mapToLong(number).sum();
    }
}
