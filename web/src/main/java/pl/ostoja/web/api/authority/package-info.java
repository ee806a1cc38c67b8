/** The legal situation of children, for programs. */
package pl.ostoja.web.api.authority;
