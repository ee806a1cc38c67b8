/**
 * Families that a family assistant works with (UWR art. 8–17): from the report that a family needs help to the end of the work and the monitoring after it.
 *
 * <p>Pure rules: {@code CaseCourse} (AST-1 to AST-3, AST-6) says which steps a case can take and how it stands, {@code CaseStepRules} (AST-7) what is written
 * down of a step, {@code AssistantRoom} (AST-4, AST-5) who may be given one more family. Who works with a family is told by the caseloads of
 * {@code pl.ostoja.access}.
 */
package pl.ostoja.assistance;
