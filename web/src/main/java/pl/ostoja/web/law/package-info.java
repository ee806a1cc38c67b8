/** The numbers of the acts and the settings of a centre, each with its history, and the forms that add to them. */
package pl.ostoja.web.law;
