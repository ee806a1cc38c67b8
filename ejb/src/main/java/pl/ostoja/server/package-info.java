/** How the run command starts the server. Runs before the server and outside of it, so it knows nothing but the JDK. */
package pl.ostoja.server;
