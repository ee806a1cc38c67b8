package pl.ostoja.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** One thing that a person may do. Every method of every service names the right it asks for. */
public enum Right {
    /** Nothing is asked for, not even a sign-in. For the sign-in itself and public pages only. */
    ANYONE,
    /** Any account that works. */
    SIGNED_IN,
    /** Choosing the own password: the only thing that a one-time password is good for. */
    CHOOSE_PASSWORD,
    /** The own sessions and tokens: for a person at the screen, never for a token. */
    OWN_ACCOUNT,
    SEE_DUTIES,
    /** Tasks, which no act asks for: the own ones, and those about records that one sees. */
    KEEP_TASKS,
    SEE_CHILDREN,
    EDIT_CHILDREN,
    SEE_FAMILIES,
    EDIT_FAMILIES,
    /** Who wants to become a foster family, and whether those who are one still meet the conditions. */
    SEE_QUALIFICATION,
    EDIT_QUALIFICATION,
    /** The address of a foster family, which may have to stay secret from parents. */
    SEE_ADDRESSES,
    PLACE_CHILDREN,
    /** Who is not where it lives, and why: hospital, prison, home leave, running away. */
    SEE_ABSENCES,
    RECORD_ABSENCES,
    SEE_REVIEWS,
    RECORD_REVIEWS,
    /** What is to be reached for a child, and who does what for it. */
    SEE_PLANS,
    WRITE_PLANS,
    /** Health, school and disability of children: special data, for those who look after them and no others. */
    SEE_WELLBEING,
    RECORD_WELLBEING,
    /** Who leaves care, with which mentor, programme and aid. */
    SEE_LEAVING,
    RECORD_LEAVING,
    /** The authority of parents, the guardian, whether a child may be adopted. */
    SEE_LEGAL_SITUATION,
    RECORD_LEGAL_SITUATION,
    /** Of parents and of others with a child. */
    SEE_CONTACTS,
    RECORD_CONTACTS,
    /** Complaints and allegations about foster families, as far as one is named for them. */
    SEE_COMPLAINTS,
    RECORD_COMPLAINTS,
    /** Families that an assistant works with: how they came to it, and how the work goes. */
    SEE_ASSISTANCE,
    RECORD_ASSISTANCE,
    /** Families that help others, what they are refunded and whom they help. */
    SEE_SUPPORTING,
    RECORD_SUPPORTING,
    /** Blue Cards and removals of children: that there are any, who is a victim, who is suspected. */
    SEE_PROTECTION,
    RECORD_PROTECTION,
    /** Files that belong to children and families, which may say anything: health, addresses, what courts found. */
    SEE_ATTACHMENTS,
    ATTACH_FILES,
    SEE_COURT,
    RECORD_FILINGS,
    /** Days and amounts of care and who bears them; no notes, no reviews, no health. */
    SEE_SETTLEMENTS,
    /** The facts that the costs of care follow from: benefits, expenses, institutions, payers, rates. */
    RECORD_COSTS,
    /** The months of the ledger: computing, checking, closing, withdrawing them. */
    PREPARE_LEDGER,
    /** Approving a month that somebody else has prepared. */
    APPROVE_LEDGER,
    /** Notes to municipalities and counties, what they paid, and what others ask for. */
    ISSUE_NOTES,
    /** The history of a record's fields, before and after. */
    SEE_HISTORY,
    EXPORT,
    MANAGE_CASELOADS,
    MANAGE_TEAMS,
    RESTRICT_RECORDS,
    BREAK_GLASS,
    REVIEW_BREAK_GLASS,
    SEE_ACCOUNTS,
    MANAGE_ACCOUNTS,
    MANAGE_SETTINGS,
    MANAGE_LAW,
    MANAGE_CENTRES,
    READ_TRAIL,
    VERIFY_TRAIL,
    /** What only the system itself does: timers, jobs, the filling of a demonstration. */
    SYSTEM;

    /** Rights over what all centres share; an account of one centre never has them, whatever its role. */
    static final Set<Right> OF_INSTALLATION = Collections.unmodifiableSet(EnumSet.of(MANAGE_LAW, MANAGE_CENTRES));
}
