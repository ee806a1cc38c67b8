/** Pages on families that support others. */
package pl.ostoja.web.supporting;
