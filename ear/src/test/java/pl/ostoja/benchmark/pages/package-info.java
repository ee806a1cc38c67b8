/** The benchmark as people meet it: by HTTP, from outside of the server. */
package pl.ostoja.benchmark.pages;
