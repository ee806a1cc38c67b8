/**
 * What is done for the installation as a whole: opening centres, importing the register of territorial units, checking the trail. These are the doors
 * to areas that stand below the rights.
 *
 * <p>Not here: the rules about centres and units (area {@code centre}) and about the chain (area {@code audit}).
 */
package pl.ostoja.installation;
