package pl.ostoja.register;

import java.io.Serializable;
import pl.ostoja.placement.ChildDetails;

/** The sheet of a child, with the file that it was made from. */
public record ChildSheet(ChildDetails child, RegisterSheet sheet) implements Serializable {}
