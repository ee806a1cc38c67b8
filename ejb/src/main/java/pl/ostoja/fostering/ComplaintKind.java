package pl.ostoja.fostering;

/** What somebody has said of a foster family. */
public enum ComplaintKind {
    /** Somebody is not content with how the family cares, or with what it did (<i>skarga</i>). */
    COMPLAINT,
    /** Somebody says that a child is or was harmed (<i>zgłoszenie podejrzenia krzywdzenia</i>). */
    ALLEGATION
}
