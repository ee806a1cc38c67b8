package pl.ostoja.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.stream.Stream;

/**
 * What a review tells the adoption centre of a child that is free for adoption (UWR art. 139a).
 *
 * @param reasons why the child should be adopted
 * @param contacts with its family of origin, and what they do to the child
 * @param abroad whether the child could go to another country
 * @param siblings whether it should stay together with brothers and sisters
 */
@Embeddable
public record AdoptionOpinion(
        @Size(max = 4000) @Column(name = "adoption_reasons") String reasons,
        @Size(max = 4000) @Column(name = "adoption_contacts") String contacts,
        @Size(max = 4000) @Column(name = "adoption_abroad") String abroad,
        @Size(max = 4000) @Column(name = "adoption_siblings") String siblings)
        implements Serializable {
    boolean isComplete() {
        return Stream.of(reasons, contacts, abroad, siblings).allMatch(text -> text != null && !text.isBlank());
    }
}
