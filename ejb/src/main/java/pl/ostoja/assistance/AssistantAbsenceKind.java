package pl.ostoja.assistance;

/** Why an assistant is away. */
public enum AssistantAbsenceKind {
    LEAVE,
    SICKNESS,
    /** Suspended while criminal proceedings run (UWR art. 13); nobody knows until when. */
    SUSPENSION,
    OTHER
}
