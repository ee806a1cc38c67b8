/** Contacts with children, for programs. */
package pl.ostoja.web.api.contact;
