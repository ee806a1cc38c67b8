/**
 * What is to be done, by whom and until when, about a record or about nothing in particular. A task is no duty: no act asks for it, somebody does.
 *
 * <p>Records are known by their kind and number only, so that every area can make tasks about its own ({@code TaskBook}). Who sees the record sees its tasks;
 * one about no record is seen by its author and by whoever has it (TSK-1). Pure rules: {@code TaskRules} (TSK-2 to TSK-4). That one is overdue is derived
 * whenever somebody looks (TSK-5).
 */
package pl.ostoja.task;
