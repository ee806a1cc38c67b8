package pl.ostoja.register;

import static pl.ostoja.register.SheetSection.*;

/** REG-1 (children), REG-2 (families) and REG-3: what art. 38d wants to know, by the point of its paragraph, and whether Ostoja keeps it. */
public enum SheetItem {
    NAME(IDENTITY, "1"),
    SEX(IDENTITY, "2"),
    BORN(IDENTITY, "4"),
    BIRTH_PLACE(IDENTITY, "4", Note.KEPT_ELSEWHERE),
    CITIZENSHIP(IDENTITY, "5"),
    PESEL(IDENTITY, "6"),
    DOCUMENT(IDENTITY, "6"),
    RESIDENCE(ADDRESS, "3"),
    RESIDENCE_COUNTY(ADDRESS, "3"),
    RESIDENCE_VOIVODESHIP(ADDRESS, "3"),
    LEGAL_EVENT(LEGAL_SITUATION, "7"),
    LEGAL_ISSUED_ON(LEGAL_SITUATION, "7"),
    LEGAL_COURT(LEGAL_SITUATION, "7"),
    LEGAL_REFERENCE(LEGAL_SITUATION, "7"),
    ADOPTION_NOTICE_ON(LEGAL_SITUATION, "7 lit. f"),
    ADOPTION_CENTRE(LEGAL_SITUATION, "7 lit. f"),
    ADOPTION_QUALIFICATION(LEGAL_SITUATION, "7 lit. f", Note.KEPT_ELSEWHERE),
    PLACED_FORM(PLACEMENT, "8"),
    PLACED_COUNTY(PLACEMENT, "8 lit. a"),
    PLACED_VOIVODESHIP(PLACEMENT, "8 lit. a"),
    PLACED_ADDRESS(PLACEMENT, "8 lit. a"),
    PLACED_CARER(PLACEMENT, "8 lit. a"),
    PLACED_CARER_NUMBER(PLACEMENT, "8 lit. a"),
    PLACED_CONTRACT_COUNTY(PLACEMENT, "8 lit. a", Note.KEPT_ELSEWHERE),
    INSTITUTION(PLACEMENT, "8 lit. b"),
    INSTITUTION_COUNTY(PLACEMENT, "8 lit. b"),
    INSTITUTION_VOIVODESHIP(PLACEMENT, "8 lit. b"),
    INSTITUTION_NUMBERS(PLACEMENT, "8 lit. b", Note.KEPT_ELSEWHERE),
    BASIS(PLACEMENT, "8 lit. c"),
    BASIS_BODY(PLACEMENT, "8 lit. c"),
    BASIS_DAY(PLACEMENT, "8 lit. c"),
    BASIS_REFERENCE(PLACEMENT, "8 lit. c"),
    LISTED_KIND(LISTED_FACILITY, "8 lit. d"),
    LISTED_SINCE(LISTED_FACILITY, "8 lit. d"),
    LISTED_PLACE(LISTED_FACILITY, "8 lit. d"),
    FIRST_PLACED(STAYS, "9"),
    CURRENT_FORM_SINCE(STAYS, "9"),
    STAY_PLACE(STAYS, "9"),
    STAY_FORM(STAYS, "9"),
    STAY_UNTIL(STAYS, "9"),
    STAY_END_REASON(STAYS, "9"),
    STAY_BASIS(STAYS, "9"),
    STAY_BODY(STAYS, "9"),
    STAY_ACT_DAY(STAYS, "9"),
    STAY_REFERENCE(STAYS, "9"),
    HEALTH_FACT(HEALTH, "10"),
    PARENT_NAME(PARENTS, "11"),
    PARENT_NUMBER(PARENTS, "11"),
    PARENT_MUNICIPALITY(PARENTS, "12"),
    PARENT_ADDRESS(PARENTS, "12"),
    PARENT_BORN(PARENTS, "13"),
    CONTACT_LIMIT(CONTACTS, "14"),
    CONTACT_PLANNED(CONTACTS, "14"),
    /** It follows every contact, so that it is no change of what was entered. */
    LAST_CONTACT(CONTACTS, "14", Note.PASSING),
    ASSISTED(FAMILY_WORK, "14"),
    ASSISTED_SINCE(FAMILY_WORK, "14"),
    SIBLING_NAME(SIBLINGS, "15"),
    SIBLING_BORN(SIBLINGS, "15"),
    SIBLING_MUNICIPALITY(SIBLINGS, "15"),
    LIABLE_COUNTY(PAYERS, "16"),
    GOVERNMENT_TASK(PAYERS, "17"),
    LIABLE_MUNICIPALITY(PAYERS, "18"),
    REVIEW_OUTCOME(REVIEWS, "19"),
    NEXT_REVIEW(REVIEWS, "20"),
    PROGRAMME_APPROVED_ON(LEAVING, "21"),
    MENTOR(LEAVING, "21"),
    PROGRAMME_COOPERATION(LEAVING, "21"),
    PROGRAMME_EDUCATION(LEAVING, "21"),
    PROGRAMME_HOUSING(LEAVING, "21"),
    PROGRAMME_JOB(LEAVING, "21"),
    SETTLING_COUNTY(LEAVING, "21"),

    CARER_NAME(CARERS, "1"),
    CARER_BORN(CARERS, "2"),
    CARER_NUMBER(CARERS, "3"),
    CARER_CITIZENSHIP(CARERS, "4"),
    HOME_ADDRESS(HOME, "5"),
    HOME_COUNTY(HOME, "5"),
    HOME_VOIVODESHIP(HOME, "5"),
    MARITAL_STATUS(CIRCUMSTANCES, "6", Note.KEPT_ELSEWHERE),
    EDUCATION(CIRCUMSTANCES, "7", Note.KEPT_ELSEWHERE),
    PROFESSION(CIRCUMSTANCES, "8", Note.KEPT_ELSEWHERE),
    WORKPLACE(CIRCUMSTANCES, "9", Note.KEPT_ELSEWHERE),
    INCOME(CIRCUMSTANCES, "10", Note.KEPT_ELSEWHERE),
    DWELLING(CIRCUMSTANCES, "11"),
    DWELLING_AREA(CIRCUMSTANCES, "11"),
    DWELLING_ROOMS(CIRCUMSTANCES, "11"),
    MEDICAL_UNTIL(PAPERS, "12"),
    PSYCHOLOGICAL_UNTIL(PAPERS, "12"),
    TRAINED_ON(PAPERS, "13"),
    INITIALLY_QUALIFIED_ON(PAPERS, "14"),
    CERTIFIED_ON(PAPERS, "15"),
    PLACED(PLACES, "16"),
    MAXIMUM(PLACES, "24", "22"),
    FORM_HELD(FORM, "17", Note.NOT_OF_HOMES),
    SUB_TYPE(FORM, "17", Note.NOT_OF_HOMES),
    READY(FORM, "18", Note.NOT_OF_HOMES),
    READY_FOR_KINDS(FORM, "18", null, Note.KEPT_ELSEWHERE),
    EVALUATION_RESULT(EVALUATIONS, "19", "17"),
    NEXT_EVALUATION(EVALUATIONS, "19", "17"),
    CONTRACT_PERIOD(CONTRACT, "20", "18"),
    CONTRACT_WITH(CONTRACT, "21", "19", Note.KEPT_ELSEWHERE),
    CONTRACT_ENDED_ON(CONTRACT, "23", "21"),
    CEASED_ON(CONTRACT, "23", Note.NOT_OF_HOMES),
    ORGANISED_BY(ORGANISER, "25", "23"),
    COORDINATED_BY(ORGANISER, "25", "23");

    private enum Note {
        NONE,
        /** On the sheet only, so that what has to be typed from another source is not forgotten. */
        KEPT_ELSEWHERE,
        PASSING,
        /** Their list does not have it. */
        NOT_OF_HOMES
    }

    private final SheetSection section;
    private final String point;
    private final String pointOfHomes;
    private final Note note;

    SheetItem(SheetSection section, String point) {
        this(section, point, point, Note.NONE);
    }

    SheetItem(SheetSection section, String point, Note note) {
        this(section, point, note == Note.NOT_OF_HOMES ? null : point, note);
    }

    SheetItem(SheetSection section, String point, String pointOfHomes) {
        this(section, point, pointOfHomes, Note.NONE);
    }

    SheetItem(SheetSection section, String point, String pointOfHomes, Note note) {
        this.section = section;
        this.point = point;
        this.pointOfHomes = pointOfHomes;
        this.note = note;
    }

    public SheetSection section() {
        return section;
    }

    /** As the act is cited; null if that paragraph does not want it. */
    public String point(SheetParagraph paragraph) {
        String asked = paragraph == SheetParagraph.FAMILY_HOME ? pointOfHomes : point;
        return asked == null ? null : "ust. " + paragraph.number() + " pkt " + asked;
    }

    /** Whether there is a place in Ostoja where it is entered. */
    public boolean isKept() {
        return note != Note.KEPT_ELSEWHERE;
    }

    /** REG-5: whether it makes a section another one. */
    boolean isCompared() {
        return note != Note.PASSING;
    }
}
