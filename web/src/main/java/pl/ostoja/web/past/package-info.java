/** A past day of a child, as it is known now and as it was known then. */
package pl.ostoja.web.past;
