/** What is owed by law, for programs. */
package pl.ostoja.web.api.reporting;
