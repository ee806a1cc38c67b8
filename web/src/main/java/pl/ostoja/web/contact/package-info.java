/** Pages of contacts with children. */
package pl.ostoja.web.contact;
