package pl.ostoja.access;

import static pl.ostoja.access.Right.*;

import java.util.EnumSet;
import java.util.Set;

/**
 * The work that a person does in a centre, with the rights it carries. A person may hold several roles, each with dates.
 * Combinations that the law forbids (art. 17(3)-(4), 79(3)-(4)) are refused when a role is given.
 */
public enum Role {
    /** Organiser of family-based foster care (<i>organizator rodzinnej pieczy zastępczej</i>, art. 76). */
    ORGANISER(
            Scope.CENTRE, Scope.CENTRE, Scope.CENTRE,
            SEE_DUTIES, KEEP_TASKS, SEE_CHILDREN, EDIT_CHILDREN, SEE_FAMILIES, EDIT_FAMILIES, PLACE_CHILDREN, SEE_REVIEWS, RECORD_REVIEWS, SEE_PLANS, WRITE_PLANS,
            SEE_WELLBEING, RECORD_WELLBEING, SEE_LEAVING, RECORD_LEAVING,
            SEE_LEGAL_SITUATION, RECORD_LEGAL_SITUATION, SEE_CONTACTS, RECORD_CONTACTS, SEE_COURT, RECORD_FILINGS, SEE_SETTLEMENTS, RECORD_COSTS, SEE_HISTORY,
            SEE_ABSENCES, RECORD_ABSENCES, SEE_ASSISTANCE, RECORD_ASSISTANCE, SEE_SUPPORTING, RECORD_SUPPORTING, SEE_QUALIFICATION, EDIT_QUALIFICATION, SEE_ADDRESSES, SEE_ATTACHMENTS, ATTACH_FILES, EXPORT, BREAK_GLASS,
            SEE_COMPLAINTS, RECORD_COMPLAINTS, MANAGE_CASELOADS),
    /** Coordinator of family-based foster care (<i>koordynator</i>, art. 77): the families of the own caseload and the children who live there. */
    COORDINATOR(
            Scope.OWN, Scope.OWN, Scope.NONE,
            SEE_DUTIES, KEEP_TASKS, SEE_CHILDREN, EDIT_CHILDREN, SEE_FAMILIES, EDIT_FAMILIES, PLACE_CHILDREN, SEE_REVIEWS, RECORD_REVIEWS, SEE_PLANS, WRITE_PLANS,
            SEE_WELLBEING, RECORD_WELLBEING, SEE_LEAVING, RECORD_LEAVING,
            SEE_LEGAL_SITUATION, RECORD_LEGAL_SITUATION, SEE_CONTACTS, RECORD_CONTACTS, SEE_COURT, SEE_HISTORY, SEE_QUALIFICATION, SEE_ADDRESSES, SEE_ATTACHMENTS,
            ATTACH_FILES, SEE_ABSENCES, RECORD_ABSENCES, SEE_COMPLAINTS, RECORD_COMPLAINTS, EXPORT, BREAK_GLASS),
    /** Family assistant (<i>asystent rodziny</i>, art. 12-17): the families they work with and their children, never the foster family's address. */
    FAMILY_ASSISTANT(
            Scope.OWN, Scope.NONE, Scope.OWN,
            SEE_DUTIES, KEEP_TASKS, SEE_CHILDREN, SEE_ASSISTANCE, RECORD_ASSISTANCE, SEE_SUPPORTING, SEE_PROTECTION, SEE_REVIEWS, SEE_PLANS, SEE_LEGAL_SITUATION, SEE_CONTACTS,
            RECORD_CONTACTS, SEE_ABSENCES, BREAK_GLASS),
    /**
     * Social worker (<i>pracownik socjalny</i>, art. 11; UPPD art. 12a): the families in difficulty of the whole centre, violence in them, and no file of a child in
     * care or of a foster family.
     */
    SOCIAL_WORKER(
            Scope.NONE, Scope.NONE, Scope.CENTRE,
            SEE_DUTIES, KEEP_TASKS, SEE_ASSISTANCE, RECORD_ASSISTANCE, SEE_SUPPORTING, RECORD_SUPPORTING, SEE_PROTECTION, RECORD_PROTECTION, EXPORT),
    /** Keeps the dates and filings of court cases; of families with an assistant these and nothing else. */
    COURT_LIAISON(
            Scope.CENTRE, Scope.NONE, Scope.COURT,
            SEE_DUTIES, KEEP_TASKS, SEE_CHILDREN, SEE_LEGAL_SITUATION, RECORD_LEGAL_SITUATION, SEE_CONTACTS, SEE_ABSENCES, SEE_COURT, RECORD_FILINGS, SEE_ATTACHMENTS, ATTACH_FILES, EXPORT,
            BREAK_GLASS),
    /** Benefits and co-financing: who stayed where and when, no notes and no reviews. */
    FINANCE(
            Scope.CENTRE, Scope.CENTRE, Scope.NONE,
            SEE_DUTIES, SEE_CHILDREN, SEE_FAMILIES, SEE_SETTLEMENTS, RECORD_COSTS, PREPARE_LEDGER, APPROVE_LEDGER, ISSUE_NOTES, EXPORT),
    /** Head of the centre. */
    HEAD(
            Scope.CENTRE, Scope.CENTRE, Scope.CENTRE,
            SEE_DUTIES, KEEP_TASKS, SEE_CHILDREN, SEE_FAMILIES, SEE_ASSISTANCE, SEE_SUPPORTING, SEE_PROTECTION, SEE_REVIEWS, SEE_PLANS, SEE_WELLBEING, SEE_LEAVING, SEE_LEGAL_SITUATION, SEE_CONTACTS, SEE_ABSENCES, SEE_COURT, SEE_SETTLEMENTS, PREPARE_LEDGER, APPROVE_LEDGER,
            SEE_HISTORY, SEE_QUALIFICATION, SEE_ADDRESSES, SEE_ATTACHMENTS, SEE_COMPLAINTS, RECORD_COMPLAINTS, EXPORT, BREAK_GLASS, REVIEW_BREAK_GLASS, RESTRICT_RECORDS, MANAGE_CASELOADS, MANAGE_TEAMS,
            MANAGE_SETTINGS, SEE_ACCOUNTS),
    /** Administrator: accounts, settings and numbers of the law; no record of a family. Without a centre: of the whole installation. */
    ADMINISTRATOR(Scope.NONE, Scope.NONE, Scope.NONE, SEE_ACCOUNTS, MANAGE_ACCOUNTS, MANAGE_TEAMS, MANAGE_SETTINGS, MANAGE_LAW, MANAGE_CENTRES, VERIFY_TRAIL,
            EXPORT),
    /** Auditor: the trail, no contents. */
    AUDITOR(Scope.NONE, Scope.NONE, Scope.NONE, READ_TRAIL, VERIFY_TRAIL, SEE_ACCOUNTS, EXPORT);

    private final Scope children;
    private final Scope families;
    private final Scope assisted;
    private final Set<Right> rights;

    Role(Scope children, Scope families, Scope assisted, Right... rights) {
        this.children = children;
        this.families = families;
        this.assisted = assisted;
        this.rights = EnumSet.of(SIGNED_IN, rights);
    }

    /** How far the role sees among records of the kind. */
    Scope scope(RecordKind kind) {
        return switch (kind) {
            case CHILD -> children;
            case FAMILY -> families;
            case ASSISTANCE -> assisted;
            case COMPLAINT -> rights.contains(SEE_COMPLAINTS) ? Scope.NAMED : Scope.NONE;
        };
    }

    Set<Right> rights() {
        return EnumSet.copyOf(rights);
    }
}
