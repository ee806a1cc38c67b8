/** How young people leave care, for programs. */
package pl.ostoja.web.api.leaving;
