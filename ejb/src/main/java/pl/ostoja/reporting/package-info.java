/**
 * What people look at first: their day, the lists of duties. Reads every area by entity name in JPQL and changes nothing.
 *
 * <p>RPT-1: a list of duties shows those of visible children and families only, and of them only the categories that the caller's rights cover.
 */
package pl.ostoja.reporting;
