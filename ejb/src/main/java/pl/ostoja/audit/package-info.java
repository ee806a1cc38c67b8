/**
 * The audit trail: who saw, changed, exported what, when, from where and why (ustawa o wspieraniu rodziny art. 7(3)-(4), RODO art. 5(2)).
 *
 * <p>Append-only. The entries of one centre form a chain of hashes, so that a row altered or removed behind the application's back is found and
 * named. Field changes of entities marked {@link pl.ostoja.audit.Audited} are taken from Hibernate's own comparison, so that no service can
 * forget one. Not here: who may read the trail (area access) and how it looks (module web).
 */
package pl.ostoja.audit;
