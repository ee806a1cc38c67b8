/** Pages on how a place is found for children. */
package pl.ostoja.web.offer;
