/** The plans of children, for programs. */
package pl.ostoja.web.api.plan;
