/** Pages of foster families: the list, the file of one family, its registration and what changes in it. */
package pl.ostoja.web.fostering;
