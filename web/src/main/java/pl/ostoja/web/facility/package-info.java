/** Pages on institutions in which children live. */
package pl.ostoja.web.facility;
