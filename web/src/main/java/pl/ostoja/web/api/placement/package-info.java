/** Children, where they live and what they are owed, for programs. */
package pl.ostoja.web.api.placement;
