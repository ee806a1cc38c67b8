/** The demonstration: an invented centre with its people. Exists only where {@code ostoja.demo} is true. Knows every area; no area knows it. */
package pl.ostoja.demo;
