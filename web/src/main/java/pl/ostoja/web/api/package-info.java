/** The programming interface: what a page can do, a program can do, with its owner's rights and no more. */
package pl.ostoja.web.api;
