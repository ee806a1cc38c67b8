/** How families become foster families, from the first call on, and whether they go on meeting the conditions (UWR art. 42-45a). */
package pl.ostoja.qualification;
