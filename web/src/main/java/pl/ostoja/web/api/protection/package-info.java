/** Violence in families, for programs with the right. */
package pl.ostoja.web.api.protection;
