/** The centres of the installation and the register of territorial units, for programs. */
package pl.ostoja.web.api.centre;
