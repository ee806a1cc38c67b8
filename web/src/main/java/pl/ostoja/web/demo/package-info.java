/** What only a demonstration has: the guide that says what to try as whom, and the banner that leads to it. */
package pl.ostoja.web.demo;
