/**
 * The database schema: brought up to date by Flyway before anything else touches the database.
 *
 * <p>The scripts are in {@code db/migration}: {@code common} for every database, {@code h2} and {@code postgresql} for
 * what only one of them understands. Every area has its own script and its own tables, {@code <area>_<noun>}.
 */
package pl.ostoja.schema;
