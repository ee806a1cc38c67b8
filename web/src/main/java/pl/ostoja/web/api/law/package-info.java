/** The numbers of the acts and the settings of a centre, for programs. */
package pl.ostoja.web.api.law;
