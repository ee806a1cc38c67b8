package pl.ostoja.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.ostoja.access.Condition;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.PolishText;
import pl.ostoja.shared.SearchKeys;

/**
 * Finds persons by what was typed (PPL-9): every word must be the beginning of one of the person's names, or one of them with one letter wrong;
 * three digits or more may be a part of the PESEL. The answer is a condition, so that lists are filtered, sorted and paged in the database and
 * visibility is asked in the same statement.
 */
@ApplicationScoped
public class PersonSearch {
    private static final int MOST_WORDS = 5;
    private static final String NO_WORD = "-";

    @PersistenceContext
    EntityManager em;

    /**
     * The condition for the person that the path names, such as {@code c.person}. Costs one small statement of its own.
     *
     * @param name set before the parameter names, so that two searches may stand in one query
     */
    public Condition matches(CentreId centre, String typed, String path, String name) {
        List<String> words = SearchKeys.words(typed).stream().limit(MOST_WORDS).toList();
        if (words.isEmpty()) {
            return new Condition("1 = 0", Map.of());
        }
        Map<String, Set<String>> meant = wordsMeantBy(centre, words);
        Map<String, Object> parameters = new HashMap<>();
        String condition = words.stream()
                .map(word -> oneWord(word, meant.getOrDefault(word, Set.of()), path, name + parameters.size(), parameters))
                .collect(Collectors.joining(" and ", "(", ")"));
        return new Condition(condition, parameters);
    }

    /**
     * What to sort by so that names which begin as typed come first.
     *
     * @param alias of the person
     * @param parameter takes {@link #beginning}
     */
    public static String exactFirst(String alias, String parameter) {
        return "case when %1$s.searchName like :%2$s or %1$s.searchNameReversed like :%2$s then 0 else 1 end".formatted(alias, parameter);
    }

    /** The pattern of texts that begin as typed. */
    public static String beginning(String typed) {
        return PolishText.searchForm(typed) + "%";
    }

    private String oneWord(String word, Set<String> meant, String path, String name, Map<String, Object> parameters) {
        parameters.put(name + "Prefix", word + "%");
        if (SearchKeys.isPartOfPesel(word)) {
            return "exists (select sk.id from SearchKey sk where sk.id.person = %s and sk.id.kind = PESEL and sk.id.key like :%sPrefix)"
                    .formatted(path, name);
        }
        parameters.put(name + "Words", meant.isEmpty() ? Set.of(NO_WORD) : meant);
        return ("exists (select sk.id from SearchKey sk where sk.id.person = %1$s and sk.id.kind = NAME and sk.plain = true"
                        + " and (sk.id.word like :%2$sPrefix or sk.id.word in (:%2$sWords)))")
                .formatted(path, name);
    }

    /** For each word typed the words of the centre's names that it may mean. */
    private Map<String, Set<String>> wordsMeantBy(CentreId centre, List<String> words) {
        Set<String> keys = new HashSet<>();
        words.forEach(word -> keys.addAll(SearchKeys.forgiving(word)));
        List<String> candidates = em.createQuery(
                        """
                        select distinct k.id.word from SearchKey k
                        where k.centre = :centre and k.id.kind = NAME and k.id.key in (:keys)""",
                        String.class)
                .setParameter("centre", centre)
                .setParameter("keys", keys)
                .getResultList();
        Map<String, Set<String>> meant = new HashMap<>();
        for (String word : words) {
            meant.put(word, candidates.stream()
                    .filter(candidate -> SearchKeys.withinOneMistake(candidate, word))
                    .collect(Collectors.toSet()));
        }
        return meant;
    }
}
