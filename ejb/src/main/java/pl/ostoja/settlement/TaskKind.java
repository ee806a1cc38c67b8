package pl.ostoja.settlement;

/** Whose task an expense serves. */
public enum TaskKind {
    /** <i>Zadanie własne</i>. */
    OWN,
    /** <i>Zadanie zlecone</i> by the state. */
    DELEGATED
}
