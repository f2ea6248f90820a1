package id.tolok.catalogue.store;

import id.tolok.catalogue.search.WordLook;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Looks words up in what indicators are written with.
@Repository
public class WordStore {

  private final JdbcClient jdbc;

  WordStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What is known of each word, by word.
  public Map<String, WordLook> looks(Collection<String> words) {
    Map<String, WordLook> looks = new HashMap<>();
    jdbc.sql(
            """
            with asked as (
              select a.word, coalesce((ts_lexize('indonesian_stem', a.word))[1], a.word) as stem,
                exists (select from catalogue.word w
                  where w.word >= a.word collate "C" and w.word < (a.word || chr(1114111)) collate "C") as known
              from unnest(cast(:words as text[])) a(word))
            select a.word, a.stem, a.known, n.words, n.stems, n.uses
            from asked a
            left join lateral (
              select array_agg(w.word order by w.uses desc) as words, array_agg(w.uses order by w.uses desc) as uses,
                array_agg(coalesce((ts_lexize('indonesian_stem', w.word))[1], w.word) order by w.uses desc) as stems
              from catalogue.word w
              where not a.known and length(a.word) >= 3 and length(a.word) <= 40
                and length(w.word) between length(a.word) - 2 and length(a.word) + 2
                and tolok.levenshtein_less_equal(w.word, a.word, 2) <= 2) n on true
            """)
        .param("words", words.toArray(String[]::new))
        .query(row -> {
          looks.put(
              row.getString("word"),
              new WordLook(
                  row.getString("word"),
                  row.getString("stem"),
                  row.getBoolean("known"),
                  row.getArray("words") == null
                      ? List.of()
                      : near(
                          (String[]) row.getArray("words").getArray(),
                          (String[]) row.getArray("stems").getArray(),
                          (Integer[]) row.getArray("uses").getArray())));
        });
    return looks;
  }

  /// The stem of each word, by word; the word itself where it has none.
  public Map<String, String> stems(Collection<String> words) {
    Map<String, String> stems = new HashMap<>();
    jdbc.sql(
            """
            select a.word, coalesce((ts_lexize('indonesian_stem', a.word))[1], a.word) as stem
            from unnest(cast(:words as text[])) a(word)
            """)
        .param("words", words.toArray(String[]::new))
        .query(row -> {
          stems.put(row.getString("word"), row.getString("stem"));
        });
    return stems;
  }

  private static List<WordLook.Near> near(String[] words, String[] stems, Integer[] uses) {
    var near = new java.util.ArrayList<WordLook.Near>();
    for (int i = 0; i < words.length; i++) {
      near.add(new WordLook.Near(words[i], stems[i], uses[i]));
    }
    return near;
  }
}
