package pl.ostoja.reporting;

import java.io.Serializable;
import java.util.List;

/**
 * What falls due in the next weeks, against the hours of those who do it.
 *
 * @param weeks of the person or team that was asked for, or of all
 * @param byTeam a worker of two teams counts in both; empty for who may not look into the caseloads of others
 */
public record WeekFigures(List<WeekFigure> weeks, List<WorkFigure> byTeam, List<WorkFigure> byWorker) implements Serializable {}
