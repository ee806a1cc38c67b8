/** How a place is found for children, over the interface. */
package pl.ostoja.web.api.offer;
