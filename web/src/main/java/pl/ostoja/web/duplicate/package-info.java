/** Children who seem to have two files. */
package pl.ostoja.web.duplicate;
