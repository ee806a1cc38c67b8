/** Pages about what care costs and who bears it. */
package pl.ostoja.web.settlement;
