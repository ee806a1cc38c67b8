/** Families that support others, for programs. */
package pl.ostoja.web.api.supporting;
