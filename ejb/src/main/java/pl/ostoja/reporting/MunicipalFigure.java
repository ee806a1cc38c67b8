package pl.ostoja.reporting;

import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.assistance.CaseCount;

/** What a municipality reports of supporting families and of its family assistants (UWR art. 176(6)), in the order of the report. */
public enum MunicipalFigure {
    SUPPORTING("M1", "reporting.municipal.how.SUPPORTING"),
    SUPPORTING_NEW("M1", "reporting.municipal.how.SUPPORTING_NEW"),
    SUPPORTING_DISSOLVED("M1", "reporting.municipal.how.SUPPORTING_DISSOLVED"),
    SUPPORTING_CHILDCARE("M1", "reporting.municipal.how.SUPPORTING_CHILDCARE"),
    SUPPORTING_HOUSEHOLD("M1", "reporting.municipal.how.SUPPORTING_HOUSEHOLD"),
    SUPPORTING_SOCIAL("M1", "reporting.municipal.how.SUPPORTING_SOCIAL"),
    SUPPORTING_UP_TO_3_MONTHS("M2", "reporting.municipal.how.SUPPORTING_UP_TO_3_MONTHS"),
    SUPPORTING_UP_TO_12_MONTHS("M2", "reporting.municipal.how.SUPPORTING_UP_TO_12_MONTHS"),
    SUPPORTING_OVER_12_MONTHS("M2", "reporting.municipal.how.SUPPORTING_OVER_12_MONTHS"),
    HELPED_BY_SUPPORTING("M3", "reporting.municipal.how.HELPED_BY_SUPPORTING"),
    ASSISTANTS("M4", "reporting.municipal.how.ASSISTANTS"),
    ASSISTANTS_EMPLOYED("M4", "reporting.municipal.how.ASSISTANTS_EMPLOYED"),
    ASSISTANTS_OF_SERVICES("M4", "reporting.municipal.how.ASSISTANTS_OF_SERVICES"),
    ASSISTANTS_UNKNOWN("M4", "reporting.municipal.how.ASSISTANTS_UNKNOWN"),
    FULL_TIME_POSTS("M4", "reporting.municipal.how.FULL_TIME_POSTS"),
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
    CHILDREN("M8", "reporting.municipal.how.CHILDREN", CaseCount.HAD_ASSISTANT),
    FAMILIES_ON_AVERAGE("M9", "reporting.municipal.how.FAMILIES_ON_AVERAGE", CaseCount.HAS_ASSISTANT),
    FAMILIES_AT_MOST("M9", "reporting.municipal.how.FAMILIES_AT_MOST"),
    ASSISTANTS_FULL("M9", "reporting.municipal.how.ASSISTANTS_FULL");

    private final String indicator;
    private final String how;
    private final CaseCount families;

    MunicipalFigure(String indicator, String how) {
        this(indicator, how, null);
    }

    MunicipalFigure(String indicator, String how, CaseCount families) {
        this.indicator = indicator;
        this.how = how;
        this.families = families;
    }

    /** Those that are numbers of families. */
    static List<MunicipalFigure> ofFamilies() {
        return Stream.of(values()).filter(figure -> figure.families != null && figure != CHILDREN && figure != FAMILIES_ON_AVERAGE).toList();
    }

    /** Of the report to which it belongs. */
    public String indicator() {
        return indicator;
    }

    /** Message key of how it is counted. */
    public String how() {
        return how;
    }

    /** Which families stand behind it; null where none do. */
    public CaseCount families() {
        return families;
    }
}
