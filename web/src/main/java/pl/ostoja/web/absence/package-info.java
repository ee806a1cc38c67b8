/** Pages on when children are not where they live. */
package pl.ostoja.web.absence;
