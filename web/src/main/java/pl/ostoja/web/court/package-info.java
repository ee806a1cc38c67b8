/** Pages of what goes to the courts. */
package pl.ostoja.web.court;
