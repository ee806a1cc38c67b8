/** The data sheets for the central register, for programs. */
package pl.ostoja.web.api.register;
