/** Candidates, the conditions that foster parents meet, and the steps to a foster family, for programs. */
package pl.ostoja.web.api.qualification;
