package pl.ostoja.placement;

import java.io.Serializable;
import java.util.List;

/**
 * The children in care today whom the caller sees.
 *
 * @param inCare all of them
 * @param parts those of each form that there is, age, length of care, sex and origin
 */
public record ChildFigures(long inCare, List<ChildFigure> parts) implements Serializable {}
