package pl.ostoja.web.api.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import pl.ostoja.access.Right;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Operation;

/** The document about the interface. Not for strangers: it is a map of what there is to attack. */
@Path("/openapi.json")
@ApiResource
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {
    @Inject
    BeanManager beans;

    @GET
    @Operation(value = "This document", needs = Right.SIGNED_IN)
    public ObjectNode document() {
        return OpenApi.of(resources());
    }

    private List<Class<?>> resources() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getStereotypes().contains(ApiResource.class))
                .<Class<?>>map(Bean::getBeanClass)
                .toList();
    }
}
