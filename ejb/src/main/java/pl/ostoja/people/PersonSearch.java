package pl.ostoja.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import pl.ostoja.schema.StatementPlans;
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

    @PersistenceContext
    EntityManager em;

    @Inject
    StatementPlans plans;

    /** What was typed, with all that it may mean among the names of the centre. Costs two small statements. */
    public Typed typed(CentreId centre, String text) {
        plans.forTheseValues();
        List<String> words = SearchKeys.words(text).stream().limit(MOST_WORDS).toList();
        return new Typed(centre, words, words.isEmpty() ? Map.of() : wordsMeantBy(centre, words));
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

    /** The pattern of texts in which what was typed stands anywhere; its own wildcards are left out. */
    public static String anywhere(String typed) {
        return "%" + PolishText.searchForm(typed).replace("%", "").replace("_", "") + "%";
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
            candidates.stream()
                    .filter(candidate -> SearchKeys.withinOneMistake(candidate, word))
                    .forEach(candidate -> meant.computeIfAbsent(word, unused -> new HashSet<>()).add(candidate));
        }
        return meant;
    }

    /**
     * Words, ready to be asked for in any number of queries.
     *
     * @param meant for each word the words of the centre's names that it may mean with one letter wrong
     */
    public record Typed(CentreId centre, List<String> words, Map<String, Set<String>> meant) {
        private static final String KEYS = "%s.value in (select sk.id.person.value from SearchKey sk where sk.centre = :%s and sk.id.kind = %s and %s)";

        private static final String PLAIN_NAME = "NAME and sk.plain = true";

        /** Sorts behind every letter that a name may have, on every database. */
        private static final String LAST_LETTER = "\uffff";

        /**
         * The condition for the person that the path names, such as {@code c.person}: that it is among those whom the index of the keys finds, so that
         * the database need not go from person to person. The beginning of a word is asked for as a range, which an index answers also where the
         * database prepares its plan before it knows the word.
         *
         * @param name set before the parameter names, so that two searches may stand in one query
         */
        public Condition at(String path, String name) {
            if (words.isEmpty()) {
                return new Condition("1 = 0", Map.of());
            }
            Map<String, Object> parameters = new HashMap<>();
            parameters.put(name + "Centre", centre);
            String condition = words.stream().map(word -> oneWord(word, path, name, parameters)).collect(Collectors.joining(" and ", "(", ")"));
            return new Condition(condition, parameters);
        }

        private String oneWord(String word, String path, String name, Map<String, Object> parameters) {
            String from = name + "From" + parameters.size();
            String to = name + "To" + parameters.size();
            parameters.put(from, word);
            parameters.put(to, word + LAST_LETTER);
            String beginning = "sk.id.key between :" + from + " and :" + to;
            if (SearchKeys.isPartOfPesel(word)) {
                return KEYS.formatted(path, name + "Centre", "PESEL", beginning);
            }
            Set<String> others = othersMeantBy(word);
            if (others.isEmpty()) {
                return KEYS.formatted(path, name + "Centre", PLAIN_NAME, beginning);
            }
            String mistaken = name + "Others" + parameters.size();
            parameters.put(mistaken, others);
            return KEYS.formatted(path, name + "Centre", PLAIN_NAME, "(" + beginning + " or sk.id.key in (:" + mistaken + "))");
        }

        /** Words that the one typed may mean and that do not begin with it: without any, the index alone answers. */
        private Set<String> othersMeantBy(String word) {
            return meant.getOrDefault(word, Set.of()).stream().filter(other -> !other.startsWith(word)).collect(Collectors.toSet());
        }
    }
}
