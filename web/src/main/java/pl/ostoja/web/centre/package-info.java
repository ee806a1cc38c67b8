/** The centres of the installation and the register of territorial units with its import. */
package pl.ostoja.web.centre;
