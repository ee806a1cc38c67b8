/** Accounts, teams, caseloads, restricted records, emergency access and what is one's own, for programs. */
package pl.ostoja.web.api.access;
