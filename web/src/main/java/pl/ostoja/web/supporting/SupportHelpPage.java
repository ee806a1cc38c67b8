package pl.ostoja.web.supporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.CaseFilter;
import pl.ostoja.assistance.CaseListService;
import pl.ostoja.assistance.CaseSort;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.supporting.CorrectHelp;
import pl.ostoja.supporting.HelpContent;
import pl.ostoja.supporting.HelpDetails;
import pl.ostoja.supporting.RecordHelp;
import pl.ostoja.supporting.SupportHelpId;
import pl.ostoja.supporting.SupportService;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** Whom a supporting family helps is written down, corrected or taken away: {@code /supporting/help?family=…} and {@code /supporting/help?help=…}. */
@Named
@ViewScoped
public class SupportHelpPage extends SupportRowPage {
    private static final long serialVersionUID = 1L;

    private static final int SUGGESTED = 10;

    /** Made with the form, so that a form sent twice is written once. */
    private final SupportHelpId id = SupportHelpId.next();

    @Inject SupportService service;
    @Inject CaseListService cases;

    private HelpDetails row;
    private SupportHelpId help;
    private Choice helpedFamily;
    private String helped;
    private boolean childcare;
    private boolean household;
    private boolean social;
    private LocalDate since;
    private LocalDate until;
    private String note;

    public void load() {
        if (help != null) {
            row = service.help(help);
            show(row.content());
        }
        of(row == null ? getFamily() : row.family());
    }

    private void show(HelpContent content) {
        helpedFamily = content.assistance() == null ? null : new Choice(content.assistance().value(), row.name());
        helped = content.helped();
        childcare = content.childcare();
        household = content.household();
        social = content.social();
        since = content.since();
        until = content.until();
        note = content.note();
    }

    public String save() {
        if (isNew()) {
            service.recordHelp(new RecordHelp(id, getFamily(), content()));
            return done("supporting.help.done");
        }
        service.correctHelp(new CorrectHelp(help, row.version(), getReason(), content()));
        return done("supporting.help.corrected");
    }

    public String remove() {
        service.removeHelp(help, row.version(), getReason());
        return done("supporting.help.removed");
    }

    /** Families with an assistant by what was typed of their name or number. */
    public List<Choice> suggest(String typed) {
        var filter = new CaseFilter(typed, null, null, null, null);
        return cases.list(filter, CaseSort.NAME, false, new PageRequest(1, SUGGESTED)).rows().stream()
                .map(row -> new Choice(row.id().value(), row.label() + " · " + row.fileNumber()))
                .toList();
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        row = service.help(help);
        return Differences.between(row.content(), content())
                .in("supporting.help.other", HelpContent::helped)
                .in("supporting.help.childcare", HelpContent::childcare)
                .in("supporting.help.household", HelpContent::household)
                .in("supporting.help.social", HelpContent::social)
                .in("supporting.help.since", HelpContent::since)
                .in("supporting.help.until", HelpContent::until)
                .in("supporting.notes", HelpContent::note)
                .found();
    }

    private HelpContent content() {
        var assistance = helpedFamily == null ? null : new AssistanceCaseId(UUID.fromString(String.valueOf(helpedFamily.value())));
        return new HelpContent(assistance, helped, childcare, household, social, since, until, note);
    }

    public boolean isNew() {
        return help == null;
    }

    public SupportHelpId getHelp() {
        return help;
    }

    public void setHelp(SupportHelpId help) {
        this.help = help;
    }

    public Choice getHelpedFamily() {
        return helpedFamily;
    }

    public void setHelpedFamily(Choice helpedFamily) {
        this.helpedFamily = helpedFamily;
    }

    public String getHelped() {
        return helped;
    }

    public void setHelped(String helped) {
        this.helped = helped;
    }

    public boolean isChildcare() {
        return childcare;
    }

    public void setChildcare(boolean childcare) {
        this.childcare = childcare;
    }

    public boolean isHousehold() {
        return household;
    }

    public void setHousehold(boolean household) {
        this.household = household;
    }

    public boolean isSocial() {
        return social;
    }

    public void setSocial(boolean social) {
        this.social = social;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
