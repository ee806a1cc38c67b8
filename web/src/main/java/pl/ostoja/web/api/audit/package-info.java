/** The audit trail, for programs. */
package pl.ostoja.web.api.audit;
