package pl.ostoja.web.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Finding;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.MatchingService;
import pl.ostoja.placement.PlaceAnswer;
import pl.ostoja.placement.WhereToLive;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.text.Texts;

/** “Where could this child live?”: the question stands in the address, every family answers. */
@Named
@RequestScoped
@Exported(at = "/placement/where", title = "placement.whereCould", kind = "FAMILY")
public class WherePage implements ExportedList<PlaceAnswer> {
    @Inject MatchingService matching;
    @Inject Query query;
    @Inject Texts texts;
    @Inject Clock clock;

    private ChildDetails child;
    private WhereToLive question;
    private Page<PlaceAnswer> answers;

    @Override
    public Page<PlaceAnswer> page(PageRequest request) {
        return matching.whereCouldThisChildLive(getQuestion(), request).answer();
    }

    @Override
    public List<Column<PlaceAnswer>> columns() {
        return List.of(
                new Column<>("placement.where.family", PlaceAnswer::label),
                new Column<>("people.fileNumber", PlaceAnswer::fileNumber),
                new Column<>("placement.where.form", PlaceAnswer::form),
                new Column<>("people.place", PlaceAnswer::place),
                new Column<>("placement.where.distance", answer -> answer.distance().grade()),
                new Column<>("placement.where.kilometres", answer -> answer.distance().number()),
                new Column<>("placement.where.school", answer -> answer.toSchool().grade()),
                new Column<>("placement.where.kilometresToSchool", answer -> answer.toSchool().number()),
                new Column<>("fostering.taken", PlaceAnswer::taken),
                new Column<>("fostering.free", PlaceAnswer::free),
                new Column<>("placement.where.verdict", PlaceAnswer::verdict),
                new Column<>("placement.where.findings", answer -> findings(answer.reasons(), answer.remarks())));
    }

    public void load() {
        var asked = matching.whereCouldThisChildLive(getQuestion(), query.page());
        child = asked.child();
        answers = asked.answer();
    }

    /** Whether a day was typed that cannot be read, so that the answers are about another one. */
    public boolean isUnreadable() {
        return query.text("from") != null && query.date("from") == null || query.text("until") != null && query.date("until") == null;
    }

    /** Whether any distance of the page is said in kilometres. */
    public boolean isMeasured() {
        return answers.rows().stream().anyMatch(answer -> answer.distance().isMeasured() || answer.toSchool().isMeasured());
    }

    public String tone(WhereToLive.Verdict verdict) {
        return switch (verdict) {
            case SUITABLE -> "ok";
            case NEEDS_CONSENT -> "soon";
            case UNSUITABLE -> "late";
        };
    }

    /** What stands in the way, and what has to be borne in mind, in one text. */
    public String findings(List<Finding> reasons, List<Finding> remarks) {
        return Stream.concat(reasons.stream(), remarks.stream()).map(finding -> texts.explain(finding.what())).collect(Collectors.joining(" "));
    }

    /** “2 of 3 places taken”, or how many live there where the law states no limit. */
    public String places(PlaceAnswer answer) {
        return answer.limit() == null
                ? texts.of("placement.where.taken", answer.taken())
                : texts.of("placement.where.places", answer.taken(), answer.limit());
    }

    public ChildDetails getChild() {
        return child;
    }

    public WhereToLive getQuestion() {
        if (question == null) {
            LocalDate from = query.date("from");
            LegalBasis basis = query.constant("basis", LegalBasis.class);
            question = new WhereToLive(
                    new ChildId(query.id("child")),
                    from == null ? LocalDate.now(clock) : from,
                    query.date("until"),
                    basis == null ? LegalBasis.COURT_ORDER : basis,
                    query.constant("form", FamilyForm.class),
                    query.constant("verdict", WhereToLive.Verdict.class));
        }
        return question;
    }

    public Page<PlaceAnswer> getAnswers() {
        return answers;
    }

    public LegalBasis[] getBases() {
        return LegalBasis.values();
    }

    public FamilyForm[] getForms() {
        return FamilyForm.values();
    }

    public WhereToLive.Verdict[] getVerdicts() {
        return WhereToLive.Verdict.values();
    }
}
