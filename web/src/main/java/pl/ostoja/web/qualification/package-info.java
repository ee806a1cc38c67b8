/** Pages about candidates and the papers of foster families. */
package pl.ostoja.web.qualification;
