package pl.ostoja.reporting;

import java.io.Serializable;
import java.util.List;

/**
 * The duties that the caller sees, in numbers.
 *
 * @param byTeam a worker of two teams counts in both
 */
public record DutyFigures(DutyFigure all, List<DutyFigure> byKind, List<DutyFigure> byTeam, List<DutyFigure> byWorker) implements Serializable {}
