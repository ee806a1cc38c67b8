package pl.ostoja.protection;

import java.io.Serializable;

/** A programme with its terms. @param suspect name of who was directed to it; @param version to be sent back with a change */
public record ProgrammeRow(CardPartId id, String suspect, ProgrammeContent content, ProgrammeTerms terms, long version) implements Serializable {}
