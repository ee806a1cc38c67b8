/** Pages of children: the list, the file of one child, its registration and its relatives. */
package pl.ostoja.web.placement;
