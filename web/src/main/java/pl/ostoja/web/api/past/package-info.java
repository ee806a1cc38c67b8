/** A past day of a child, for programs. */
package pl.ostoja.web.api.past;
