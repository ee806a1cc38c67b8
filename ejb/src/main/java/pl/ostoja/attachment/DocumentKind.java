package pl.ostoja.attachment;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What an attached document is about. The first eight accompany every child into care (UWR art. 38a, 47(1), 72). */
public enum DocumentKind {
    /** Art. 38a(1)(1): what the legal situation of the child is. */
    LEGAL_SITUATION,
    /** Art. 38a(1)(2): the child, its family and its siblings. */
    FAMILY_INFORMATION,
    /** A copy of the birth certificate, and of the death certificate of a parent. */
    BIRTH_CERTIFICATE,
    /** The order of the court, or the request for the placement. */
    COURT_ORDER,
    /** Health, with the card of vaccinations. */
    HEALTH,
    SCHOOL,
    /** The psychological and physical diagnosis. */
    DIAGNOSIS,
    /** The plan of work with the family, or what the municipality knows of it. */
    FAMILY_WORK_PLAN,
    /** Identity card, passport, residence permit; of foreign minors above all. */
    IDENTITY,
    /** The certificate of a disability. */
    DISABILITY,
    /** Of a clinic, a school, a diocese: whoever was asked. */
    OPINION,
    CONSENT,
    CONTRACT,
    LETTER,
    PHOTO,
    OTHER;

    /** What comes with every child into care, whoever brings it (UWR art. 38a(1)). */
    static final Set<DocumentKind> ACCOMPANYING = Collections.unmodifiableSet(EnumSet.range(LEGAL_SITUATION, FAMILY_WORK_PLAN));
}
