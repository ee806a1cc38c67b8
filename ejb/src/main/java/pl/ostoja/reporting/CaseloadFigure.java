package pl.ostoja.reporting;

import java.io.Serializable;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;

/**
 * How many families somebody works with, against the most that the law allows.
 *
 * @param families all of them, as the limit counts, also those whom the caller does not see
 * @param article where the law says so
 * @param holds of which kind the records in the caseload are
 * @param records of that kind in the caseload that the caller sees; null for who may not look into caseloads
 */
public record CaseloadFigure(
        AccountId worker, String name, Role role, long families, int most, String article, Load load, RecordKind holds, Long records) implements Serializable {}
