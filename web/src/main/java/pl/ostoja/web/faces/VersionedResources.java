package pl.ostoja.web.faces;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Our own style sheets and scripts carry the checksum of their contents in their address, so that browsers may keep them
 * for long and still see a new one on the first page after an update.
 */
public class VersionedResources extends ResourceHandlerWrapper {
    private final Map<String, String> checksums = new ConcurrentHashMap<>();

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name) {
        var resource = super.createResource(name);
        return resource == null ? null : new Versioned(resource, checksums.computeIfAbsent(name, any -> checksum(resource)));
    }

    private static String checksum(Resource resource) {
        var checksum = new CRC32();
        try (var contents = resource.getInputStream()) {
            checksum.update(contents.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().toHexDigits(checksum.getValue(), 8);
    }

    private static final class Versioned extends ResourceWrapper {
        private final String checksum;

        Versioned(Resource wrapped, String checksum) {
            super(wrapped);
            this.checksum = checksum;
        }

        @Override
        public String getRequestPath() {
            var path = getWrapped().getRequestPath();
            return path + (path.contains("?") ? "&" : "?") + "v=" + checksum;
        }
    }
}
