package pl.ostoja.settlement;

import java.math.BigDecimal;
import java.util.List;

/**
 * What some lines come to that stand in one place of the budget.
 *
 * @param categories that stand there
 */
public record ClassifiedSum(Classification classification, List<Category> categories, BigDecimal base, BigDecimal municipal, BigDecimal county) {}
