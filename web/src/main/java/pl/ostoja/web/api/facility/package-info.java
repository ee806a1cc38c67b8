/** Institutions in which children live, for programs. */
package pl.ostoja.web.api.facility;
