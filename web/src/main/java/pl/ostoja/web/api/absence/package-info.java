/** When children are not where they live, for programs. */
package pl.ostoja.web.api.absence;
