package pl.ostoja.reporting;

import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.assistance.CaseCount;
import pl.ostoja.supporting.SupportCount;

/** What a municipality reports of supporting families and of its family assistants (UWR art. 176(6)), in the order of the report. */
public enum MunicipalFigure {
    SUPPORTING("M1", "reporting.municipal.how.SUPPORTING", SupportCount.HAD),
    SUPPORTING_NEW("M1", "reporting.municipal.how.SUPPORTING_NEW", SupportCount.NEW),
    SUPPORTING_DISSOLVED("M1", "reporting.municipal.how.SUPPORTING_DISSOLVED", SupportCount.DISSOLVED),
    SUPPORTING_CHILDCARE("M1", "reporting.municipal.how.SUPPORTING_CHILDCARE", SupportCount.CHILDCARE),
    SUPPORTING_HOUSEHOLD("M1", "reporting.municipal.how.SUPPORTING_HOUSEHOLD", SupportCount.HOUSEHOLD),
    SUPPORTING_SOCIAL("M1", "reporting.municipal.how.SUPPORTING_SOCIAL", SupportCount.SOCIAL),
    SUPPORTING_UP_TO_3_MONTHS("M2", "reporting.municipal.how.SUPPORTING_UP_TO_3_MONTHS", SupportCount.UP_TO_3_MONTHS),
    SUPPORTING_UP_TO_12_MONTHS("M2", "reporting.municipal.how.SUPPORTING_UP_TO_12_MONTHS", SupportCount.UP_TO_12_MONTHS),
    SUPPORTING_OVER_12_MONTHS("M2", "reporting.municipal.how.SUPPORTING_OVER_12_MONTHS", SupportCount.OVER_12_MONTHS),
    HELPED_BY_SUPPORTING("M3", "reporting.municipal.how.HELPED_BY_SUPPORTING"),
    ASSISTANTS("M4", "reporting.municipal.how.ASSISTANTS", AssistantCount.ALL),
    ASSISTANTS_EMPLOYED("M4", "reporting.municipal.how.ASSISTANTS_EMPLOYED", AssistantCount.EMPLOYED),
    ASSISTANTS_OF_SERVICES("M4", "reporting.municipal.how.ASSISTANTS_OF_SERVICES", AssistantCount.OF_SERVICES),
    ASSISTANTS_UNKNOWN("M4", "reporting.municipal.how.ASSISTANTS_UNKNOWN", AssistantCount.UNKNOWN),
    FULL_TIME_POSTS("M4", "reporting.municipal.how.FULL_TIME_POSTS", AssistantCount.ALL),
    ASSISTANTS_CO_FUNDED("M4", "reporting.municipal.how.ASSISTANTS_CO_FUNDED", AssistantCount.CO_FUNDED),
    FAMILIES("M5", "reporting.municipal.how.FAMILIES", CaseCount.HAD_ASSISTANT),
    FAMILIES_AT_THE_END("M5", "reporting.municipal.how.FAMILIES_AT_THE_END", CaseCount.HAS_ASSISTANT),
    FAMILIES_NEW("M5", "reporting.municipal.how.FAMILIES_NEW", CaseCount.BEGAN),
    FAMILIES_OBLIGED("M5", "reporting.municipal.how.FAMILIES_OBLIGED", CaseCount.OBLIGED),
    FAMILIES_WITH_CHILD_IN_CARE("M5", "reporting.municipal.how.FAMILIES_WITH_CHILD_IN_CARE", CaseCount.CHILD_IN_CARE),
    FAMILIES_FOR_LIFE("M5", "reporting.municipal.how.FAMILIES_FOR_LIFE", CaseCount.FOR_LIFE),
    UP_TO_3_MONTHS("M6", "reporting.municipal.how.UP_TO_3_MONTHS", CaseCount.UP_TO_3_MONTHS),
    UP_TO_12_MONTHS("M6", "reporting.municipal.how.UP_TO_12_MONTHS", CaseCount.UP_TO_12_MONTHS),
    OVER_12_MONTHS("M6", "reporting.municipal.how.OVER_12_MONTHS", CaseCount.OVER_12_MONTHS),
    ENDED("M7", "reporting.municipal.how.ENDED", CaseCount.ENDED),
    ENDED_GOALS_ACHIEVED("M7", "reporting.municipal.how.ENDED_GOALS_ACHIEVED", CaseCount.ENDED_GOALS_ACHIEVED),
    ENDED_COOPERATION_STOPPED("M7", "reporting.municipal.how.ENDED_COOPERATION_STOPPED", CaseCount.ENDED_COOPERATION_STOPPED),
    ENDED_NO_EFFECTS("M7", "reporting.municipal.how.ENDED_NO_EFFECTS", CaseCount.ENDED_NO_EFFECTS),
    ENDED_CHANGED_OR_MOVED("M7", "reporting.municipal.how.ENDED_CHANGED_OR_MOVED", CaseCount.ENDED_CHANGED_OR_MOVED),
    ENDED_OTHERWISE("M7", "reporting.municipal.how.ENDED_OTHERWISE", CaseCount.ENDED_OTHERWISE),
    CHILDREN("M8", "reporting.municipal.how.CHILDREN"),
    FAMILIES_ON_AVERAGE("M9", "reporting.municipal.how.FAMILIES_ON_AVERAGE", CaseCount.HAS_ASSISTANT),
    FAMILIES_AT_MOST("M9", "reporting.municipal.how.FAMILIES_AT_MOST", AssistantCount.MOST),
    ASSISTANTS_FULL("M9", "reporting.municipal.how.ASSISTANTS_FULL", AssistantCount.FULL);

    private final String indicator;
    private final String how;
    private final CaseCount families;
    private final SupportCount support;
    private final AssistantCount assistants;

    MunicipalFigure(String indicator, String how) {
        this(indicator, how, null, null, null);
    }

    MunicipalFigure(String indicator, String how, CaseCount families) {
        this(indicator, how, families, null, null);
    }

    MunicipalFigure(String indicator, String how, SupportCount support) {
        this(indicator, how, null, support, null);
    }

    MunicipalFigure(String indicator, String how, AssistantCount assistants) {
        this(indicator, how, null, null, assistants);
    }

    MunicipalFigure(String indicator, String how, CaseCount families, SupportCount support, AssistantCount assistants) {
        this.indicator = indicator;
        this.how = how;
        this.families = families;
        this.support = support;
        this.assistants = assistants;
    }

    /** Those that are numbers of families with an assistant. */
    static List<MunicipalFigure> ofFamilies() {
        return Stream.of(values()).filter(figure -> figure.families != null && figure != FAMILIES_ON_AVERAGE).toList();
    }

    /** Those that are numbers of supporting families. */
    static List<MunicipalFigure> ofSupport() {
        return Stream.of(values()).filter(figure -> figure.support != null).toList();
    }

    /** Of the report to which it belongs. */
    public String indicator() {
        return indicator;
    }

    /** Message key of how it is counted. */
    public String how() {
        return how;
    }

    /** Which families with an assistant stand behind it; null where none do. */
    public CaseCount families() {
        return families;
    }

    /** Which supporting families stand behind it; null where none do. */
    public SupportCount support() {
        return support;
    }

    /** Which assistants stand behind it; null where none do. */
    public AssistantCount assistants() {
        return assistants;
    }
}
