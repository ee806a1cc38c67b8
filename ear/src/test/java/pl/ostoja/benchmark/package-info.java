/**
 * Figures instead of tests: how fast the product is with a whole country in PostgreSQL. They belong to no run of the test command but to one of their
 * own, see docs/performance.md; tags say over which data: {@code county} (one), {@code country} (all), {@code city} (one with 100,000 people). What lies
 * here runs inside of the server, what lies in {@code pages} asks it from outside.
 */
package pl.ostoja.benchmark;
