package pl.ostoja.centre;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** How to reach a centre. Every part may be missing. */
@Embeddable
public record Contact(
        @Size(max = 200) @Column(name = "street") String street,
        @Pattern(regexp = "\\d{2}-\\d{3}") @Column(name = "postal_code") String postalCode,
        @Size(max = 100) @Column(name = "town") String town,
        @Size(max = 20) @Pattern(regexp = "\\+?[0-9 ()-]{7,20}") @Column(name = "phone") String phone,
        @Email @Size(max = 200) @Column(name = "email") String email)
        implements Serializable {
    public static final Contact NONE = new Contact(null, null, null, null, null);

    public Contact {
        street = stripped(street);
        postalCode = stripped(postalCode);
        town = stripped(town);
        phone = stripped(phone);
        email = stripped(email);
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
