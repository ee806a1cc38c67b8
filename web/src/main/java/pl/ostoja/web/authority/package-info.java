/** Pages of the legal situation of children. */
package pl.ostoja.web.authority;
