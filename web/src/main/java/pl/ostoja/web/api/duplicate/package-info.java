/** Children who seem to have two files, for programs. */
package pl.ostoja.web.api.duplicate;
