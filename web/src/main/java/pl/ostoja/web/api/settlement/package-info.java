/** What the care of children costs and who bears it, for programs. */
package pl.ostoja.web.api.settlement;
