/** The screens and the programming interface of Ostoja, one package per area, named as the area is named in {@code ejb}. */
package pl.ostoja.web;
