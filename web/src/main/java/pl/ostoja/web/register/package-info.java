/** The data sheets for the central register: read down while typing, printed, taken as a file, marked as entered. */
package pl.ostoja.web.register;
