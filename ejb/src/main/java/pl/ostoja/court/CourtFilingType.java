package pl.ostoja.court;

/** What the centre and those it works with send to a court. The numbers are those of the list in the handbook of law. */
public enum CourtFilingType {
    /** C1: information on the whole personal situation of a child in family care (UWR 47(5)). */
    CHILD_PERSONAL_SITUATION_INFO,
    /** C2: opinion on the justification of a further stay in family care (131(2)). */
    REVIEW_OPINION,
    /** C3: motion on the justification of a further stay in an institution (138(2), 139(3)). */
    REVIEW_MOTION,
    /** C4: the reasons of the placement have ceased (47(6)). */
    RETURN_POSSIBLE_INFO,
    /** C5: motion to regulate the legal situation of a child in family care (47(7)). */
    MOTION_18_MONTHS_FAMILY,
    /** C6: motion to examine return or adoption of a child in an institution (100(4a), 113). */
    MOTION_18_MONTHS_INSTITUTION,
    /** C7 (35(2)). */
    URGENT_PLACEMENT_CONTRACT_NOTICE,
    /** C8 (58(3), 103(8)). */
    EMERGENCY_ADMISSION_NOTICE,
    /** C9 (UPPD 12a(5)). */
    ART12A_NOTICE,
    /** C10 (75(3)). */
    RESPITE_CONTRACT_NOTICE,
    /** C11: the county tells of the referral of a child (regulation of 22.12.2011 on institutional care, par. 7). */
    REFERRAL_TO_INSTITUTION_INFO,
    /** C12 (108(2)). */
    TRANSFER_INFO,
    /** C13. */
    UNEXCUSED_ABSENCE_NOTICE,
    /** C14 (71). */
    CARER_FAILURE_NOTICE,
    /** C15 (134(3)). */
    REVOKE_AFTER_TWO_NEGATIVE_EVALUATIONS,
    /** C16 (KRO 109 par. 4). */
    WORK_WITH_FAMILY_REPORT,
    /** C17 (15(1)(17)). */
    ASSISTANT_OPINION,
    /** C18 (42, 35a). */
    STAROSTA_OPINION,
    /** C19 (KPC 579(2) par. 3). */
    FOREIGN_CHILDREN_RATIO_INFO,
    /** C20 (KPC 579(2) par. 2, UWR 190a). */
    CANDIDATE_INFO,
    /** C21: claim for alimony for the child, to a civil court (38). */
    ALIMONY_CLAIM,
    /** C22 (KRO 113(2)-113(3)). */
    CONTACT_RESTRICTION_MOTION
}
