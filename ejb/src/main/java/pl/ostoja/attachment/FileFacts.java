package pl.ostoja.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/**
 * A file without its bytes.
 *
 * @param name as it came, without the folders it lay in
 * @param size in bytes
 * @param sha256 of the bytes, in hexadecimal; with it a copy can be compared
 */
@Embeddable
public record FileFacts(
        @Column(name = "file_name") String name,
        @Enumerated(EnumType.STRING) @Column(name = "file_type") FileType type,
        @Column(name = "file_size") long size,
        @Column(name = "file_hash") String sha256)
        implements Serializable {}
