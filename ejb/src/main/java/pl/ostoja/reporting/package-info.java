/**
 * What people look at first: their day, the lists of duties, and the work of the centre in numbers. Reads every area by entity name in JPQL. Keeps
 * two facts of its own, with which it alone reckons: how many hours people work, and how many a duty takes (RPT-3).
 *
 * <p>RPT-1: a list of duties shows those of visible children and families only, and of them only the categories that the caller's rights cover.
 */
package pl.ostoja.reporting;
