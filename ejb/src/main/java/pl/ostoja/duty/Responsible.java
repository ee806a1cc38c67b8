package pl.ostoja.duty;

/** Who owes a duty by the law. Which worker does it follows from teams and caseloads, not from here. */
public enum Responsible {
    /** <i>Organizator rodzinnej pieczy zastępczej</i>. */
    ORGANISER,
    /** <i>Koordynator rodzinnej pieczy zastępczej</i>. */
    COORDINATOR,
    /** Director of an institution, with its review team. */
    FACILITY,
    /** <i>Starosta</i>: the county. */
    COUNTY_HEAD,
    /** Head of the county family centre (<i>PCPR</i>). */
    COUNTY_FAMILY_CENTRE,
    /** <i>Asystent rodziny</i>. */
    FAMILY_ASSISTANT,
    SOCIAL_WORKER,
    /** <i>Ośrodek pomocy społecznej</i>, or <i>centrum usług społecznych</i>, by its head. */
    SOCIAL_ASSISTANCE_CENTRE,
    /** <i>Zespół interdyscyplinarny</i>, and its groups. */
    INTERDISCIPLINARY_TEAM,
    FOSTER_FAMILY,
    /** The young person who leaves care (<i>osoba usamodzielniana</i>). */
    CARE_LEAVER
}
