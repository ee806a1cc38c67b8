/** What goes to the courts, for programs. */
package pl.ostoja.web.api.court;
