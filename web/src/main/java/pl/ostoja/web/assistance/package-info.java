/** Families with an assistant, in pages. */
package pl.ostoja.web.assistance;
