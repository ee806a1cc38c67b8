/** Families that an assistant works with, for programs. */
package pl.ostoja.web.api.assistance;
