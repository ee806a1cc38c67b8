/** Pages on violence in families: Blue Cards and removals of children. None of them is printed or exported (ADR 62). */
package pl.ostoja.web.protection;
