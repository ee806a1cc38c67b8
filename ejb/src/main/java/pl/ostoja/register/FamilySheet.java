package pl.ostoja.register;

import java.io.Serializable;
import pl.ostoja.placement.FamilyFile;

/** The sheet of a foster family, with the file that it was made from. */
public record FamilySheet(FamilyFile file, RegisterSheet sheet) implements Serializable {}
