package pl.ostoja.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.placement.AgeGroup;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.CareLength;
import pl.ostoja.placement.ChildFigure;
import pl.ostoja.placement.ChildFigures;
import pl.ostoja.placement.PlacesService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.shared.Sex;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.text.Texts;

/** The children in care today in numbers: {@code /reporting/children}. */
@Named
@RequestScoped
@Exported(at = "/reporting/children", title = "reporting.figures.children", kind = "CHILD_FIGURES")
public class ChildFiguresPage implements ExportedList<ChildFiguresPage.Line> {
    @Inject PlacesService service;
    @Inject Texts texts;

    private ChildFigures figures;

    /**
     * One number.
     *
     * @param filter name of the filter of the list of children; null where there is no list
     * @param wanted its value
     * @param ageTo the other end of an age; else null
     */
    public record Line(ChildFigure.By by, String name, long children, String filter, String wanted, Integer ageTo) {}

    /** The lines of one table. */
    public record Group(ChildFigure.By by, List<Line> lines) {}

    public void load() {
        figures = service.childFigures();
    }

    public long getInCare() {
        return figures().inCare();
    }

    public List<Group> getGroups() {
        return Stream.of(ChildFigure.By.values())
                .map(by -> new Group(by, figures().parts().stream().filter(figure -> figure.by() == by).map(this::line).toList()))
                .toList();
    }

    @Override
    public Page<Line> page(PageRequest request) {
        return Page.slice(getGroups().stream().flatMap(group -> group.lines().stream()).toList(), request);
    }

    @Override
    public List<Column<Line>> columns() {
        return List.of(
                new Column<>("reporting.figures.by", Line::by),
                new Column<>("reporting.figures.name", Line::name),
                new Column<>("reporting.figures.childrenInCare", Line::children));
    }

    private ChildFigures figures() {
        if (figures == null) {
            load();
        }
        return figures;
    }

    private Line line(ChildFigure figure) {
        return switch (figure.by()) {
            case FORM -> line(figure, texts.name(CareForm.valueOf(figure.key())), "form");
            case LENGTH -> line(figure, texts.name(CareLength.valueOf(figure.key())), "length");
            case SEX -> line(figure, texts.name(Sex.valueOf(figure.key())), "sex");
            case ORIGIN -> origin(figure);
            case AGE -> {
                AgeGroup ages = AgeGroup.valueOf(figure.key());
                yield new Line(figure.by(), texts.name(ages), figure.children(), "ageFrom", String.valueOf(ages.from()), ages.to());
            }
        };
    }

    /** A unit that the register does not know has its code for a name; there is no list of children whose origin is not known. */
    private Line origin(ChildFigure figure) {
        if (figure.key() == null) {
            return line(figure, texts.of("reporting.figures.noOrigin"), null);
        }
        return line(figure, figure.name() == null ? figure.key() : figure.name(), "origin");
    }

    private static Line line(ChildFigure figure, String name, String filter) {
        return new Line(figure.by(), name, figure.children(), filter, figure.key(), null);
    }
}
