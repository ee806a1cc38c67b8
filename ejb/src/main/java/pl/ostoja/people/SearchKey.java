package pl.ostoja.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.SearchKeys;

/** One key under which a person is found (PPL-9), see {@link SearchKeys}. Made from the person, so that it needs no history. */
@Entity
@Table(name = "people_search_key")
class SearchKey {

    /** What the key was made from. */
    enum Kind {
        NAME,
        PESEL
    }

    /**
     * @param word the word of the name that the key stands for; the key itself if it is one word, or a part of a PESEL
     * @param key what is compared
     */
    record Id(
            @Embedded PersonId person,
            @Enumerated(EnumType.STRING) @Column(name = "kind") Kind kind,
            @Column(name = "word") String word,
            @Column(name = "search_key") String key)
            implements Serializable {}

    @EmbeddedId
    private Id id;

    @Embedded
    private CentreId centre;

    /** Whether the key is the word itself and not the word without one of its letters. */
    @Column(name = "plain")
    private boolean plain;

    protected SearchKey() {}

    private SearchKey(CentreId centre, PersonId person, Kind kind, String word, String key) {
        this.id = new Id(person, kind, word, key);
        this.centre = centre;
        this.plain = word.equals(key);
    }

    static List<SearchKey> of(Person person, Collection<FormerNameRow> formerNames) {
        List<SearchKey> keys = new ArrayList<>();
        for (String word : words(person.data(), formerNames)) {
            SearchKeys.forgiving(word).forEach(key -> keys.add(new SearchKey(person.centre(), person.id(), Kind.NAME, word, key)));
        }
        if (person.data().pesel() != null) {
            SearchKeys.ofPesel(person.data().pesel())
                    .forEach(part -> keys.add(new SearchKey(person.centre(), person.id(), Kind.PESEL, part, part)));
        }
        return keys;
    }

    private static Set<String> words(PersonData data, Collection<FormerNameRow> formerNames) {
        Set<String> words = new LinkedHashSet<>(SearchKeys.words(data.fullName()));
        formerNames.forEach(name -> words.addAll(SearchKeys.words(name.firstName() + " " + name.lastName())));
        return words;
    }
}
