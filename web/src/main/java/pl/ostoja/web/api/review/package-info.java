/** The reviews of children, for programs. */
package pl.ostoja.web.api.review;
