/** The document about the interface (OpenAPI 3.1), made of the resources themselves, so that it never says anything else. */
package pl.ostoja.web.api.openapi;
