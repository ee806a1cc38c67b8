/**
 * What holds for every page and every role. The lists of pages come from the WAR and from the links of the pages, so a new page cannot be
 * forgotten. Talks plain HTTP; what needs a browser lies in {@code pl.ostoja.browser}.
 */
package pl.ostoja.site;
