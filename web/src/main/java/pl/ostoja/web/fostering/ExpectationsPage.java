package pl.ostoja.web.fostering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.fostering.ExpectationContent;
import pl.ostoja.fostering.ExpectationDetails;
import pl.ostoja.fostering.ExpectationService;
import pl.ostoja.fostering.FamilyReadinesses;
import pl.ostoja.fostering.FamilyWishes;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.ReadinessService;
import pl.ostoja.fostering.WishPart;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.text.Texts;

/** What a family wishes and what its worker thinks, side by side, and when it takes children: {@code /fostering/expectations?family=…}. */
@Named
@RequestScoped
@Exported(at = "/fostering/expectations", title = "fostering.expectation.versions", kind = "FAMILY_EXPECTATION")
public class ExpectationsPage implements ExportedList<ExpectationDetails> {
    @Inject ExpectationService service;
    @Inject ReadinessService readinessService;
    @Inject Texts texts;
    @Inject Query query;

    private FamilyWishes wishes;
    private FamilyReadinesses readiness;

    @Override
    public Page<ExpectationDetails> page(PageRequest request) {
        return Page.slice(getWishes().versions(), request);
    }

    @Override
    public List<Column<ExpectationDetails>> columns() {
        Stream<Column<ExpectationDetails>> who = Stream.of(
                new Column<>("fostering.expectation.since", version -> version.content().since()),
                new Column<>("fostering.expectation.side", version -> version.content().side()),
                new Column<>("fostering.expectation.author", ExpectationDetails::author),
                new Column<>("fostering.expectation.remark", version -> version.content().remark()));
        Stream<Column<ExpectationDetails>> what =
                Stream.of(WishPart.values()).map(part -> new Column<>(Explanation.keyOf(part), version -> said(version.content(), part)));
        return Stream.concat(who, what).toList();
    }

    public FamilyWishes getWishes() {
        if (wishes == null) {
            wishes = service.of(family());
        }
        return wishes;
    }

    public FamilyReadinesses getReadiness() {
        if (readiness == null) {
            readiness = readinessService.of(family());
        }
        return readiness;
    }

    public WishPart[] getParts() {
        return WishPart.values();
    }

    public boolean differs(WishPart part) {
        return getWishes().differences().contains(part);
    }

    /** What a version says about one thing, in words. */
    public String said(ExpectationContent version, WishPart part) {
        if (version == null) {
            return texts.of("fostering.expectation.nothing");
        }
        return switch (part) {
            case AGE -> ages(version.ageFrom(), version.ageTo());
            case SEX -> shown(version.sex());
            case CHILDREN -> version.children() == null ? shown(null) : texts.of("fostering.expectation.atMost", version.children());
            case SIBLINGS -> shown(version.siblings());
            case DISABLED -> shown(version.disabled());
            case DISTANCE -> shown(version.farthest());
            case BEHAVIOURS -> shown(version.behaviours());
            case HEALTH -> shown(version.health());
        };
    }

    private String ages(Integer from, Integer to) {
        if (from == null && to == null) {
            return shown(null);
        }
        if (to == null) {
            return texts.of("fostering.expectation.fromAge", from);
        }
        return from == null ? texts.of("fostering.expectation.toAge", to) : texts.of("fostering.expectation.ages", from, to);
    }

    private String shown(Object value) {
        return value == null ? texts.of("fostering.expectation.anything") : texts.show(value);
    }

    private FosterFamilyId family() {
        return new FosterFamilyId(query.id("family"));
    }
}
