/** The audit trail: the auditor's list, the check of the chain, the history of a record's fields. */
package pl.ostoja.web.audit;
