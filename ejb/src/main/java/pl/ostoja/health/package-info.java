/**
 * What the server says of its health, on the management interface: {@code /health/live}, {@code /health/ready}.
 *
 * <p>Packed as a library of the EAR, apart from the rest of the business: of an EAR, WildFly asks only the beans in its
 * libraries (WFLY-12835). So nothing of the other areas can be used here, and nothing is needed.
 */
package pl.ostoja.health;
