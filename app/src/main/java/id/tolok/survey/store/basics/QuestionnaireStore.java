package id.tolok.survey.store.basics;

import id.tolok.survey.Questionnaire;
import id.tolok.survey.Questionnaire.Bilingual;
import id.tolok.survey.Questionnaire.Question;
import id.tolok.survey.RoundKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of questions and their versions.
@Repository
public class QuestionnaireStore {

  private static final int CHOICES = 4;

  private final JdbcClient jdbc;

  QuestionnaireStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Line(long id, long agencyId, RoundKind kind, int number, Question question) {}

  public Optional<Questionnaire> find(long questionnaireId) {
    return whole(
            jdbc.sql(
                    """
                    select v.questionnaire_id, v.agency_id, v.kind, v.number, q.question_id, q.element_code,
                      q.element_name_id, q.element_name_en, q.text_id, q.text_en, q.choices_id, q.choices_en
                    from survey.questionnaire v join survey.question q on q.questionnaire_id = v.questionnaire_id
                    where v.questionnaire_id = :questionnaire order by q.ordinal
                    """)
                .param("questionnaire", questionnaireId)
                .query(QuestionnaireStore::line)
                .list())
        .stream()
        .findFirst();
  }

  /// The latest first.
  public List<Questionnaire> all(long agencyId) {
    return whole(
        jdbc.sql(
                """
                select v.questionnaire_id, v.agency_id, v.kind, v.number, q.question_id, q.element_code,
                  q.element_name_id, q.element_name_en, q.text_id, q.text_en, q.choices_id, q.choices_en
                from survey.questionnaire v join survey.question q on q.questionnaire_id = v.questionnaire_id
                where v.agency_id = :agency order by v.number desc, v.kind desc, q.ordinal
                """)
            .param("agency", agencyId)
            .query(QuestionnaireStore::line)
            .list());
  }

  /// The latest of a kind.
  public Optional<Questionnaire> latest(long agencyId, RoundKind kind) {
    return whole(
            jdbc.sql(
                    """
                    select v.questionnaire_id, v.agency_id, v.kind, v.number, q.question_id, q.element_code,
                      q.element_name_id, q.element_name_en, q.text_id, q.text_en, q.choices_id, q.choices_en
                    from survey.questionnaire v join survey.question q on q.questionnaire_id = v.questionnaire_id
                    where v.agency_id = :agency and v.kind = :kind and v.number = (
                      select max(number) from survey.questionnaire where agency_id = :agency and kind = :kind)
                    order by q.ordinal
                    """)
                .param("agency", agencyId)
                .param("kind", kind.name())
                .query(QuestionnaireStore::line)
                .list())
        .stream()
        .findFirst();
  }

  /// Whose a version is.
  public Optional<Long> agency(long questionnaireId) {
    return jdbc.sql(
            "select agency_id from survey.questionnaire where questionnaire_id = :questionnaire")
        .param("questionnaire", questionnaireId)
        .query(Long.class)
        .optional();
  }

  /// A round that uses a version.
  ///
  /// @param opened whether it was ever opened
  public record Use(long questionnaireId, String round, boolean opened) {}

  public List<Use> uses(long agencyId) {
    return jdbc.sql(
            """
            select r.questionnaire_id, r.name, r.state <> 'DRAFT' as opened
            from survey.round r where r.agency_id = :agency order by r.period_until desc, r.round_id desc
            """)
        .param("agency", agencyId)
        .query((row, _) ->
            new Use(
                row.getLong("questionnaire_id"), row.getString("name"), row.getBoolean("opened")))
        .list();
  }

  /// Adds the next version of a kind, without questions.
  public long insert(long agencyId, RoundKind kind, Instant at, String byName) {
    return jdbc.sql(
            """
            insert into survey.questionnaire (agency_id, kind, number, made_at, made_by_name)
            select :agency, :kind, coalesce(max(number), 0) + 1, :at, :by
            from survey.questionnaire where agency_id = :agency and kind = :kind
            returning questionnaire_id
            """)
        .param("agency", agencyId)
        .param("kind", kind.name())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", byName)
        .query(Long.class)
        .single();
  }

  /// Writes the questions of a version in their order, instead of those it had.
  public void write(long agencyId, long questionnaireId, List<Question> questions) {
    jdbc.sql("delete from survey.question where questionnaire_id = :questionnaire")
        .param("questionnaire", questionnaireId)
        .update();
    var statement =
        jdbc.sql(
                """
                insert into survey.question (agency_id, questionnaire_id, ordinal, element_code, element_name_id,
                  element_name_en, text_id, text_en, choices_id, choices_en)
                select :agency, :questionnaire, g.ordinal, g.code, g.name_id, g.name_en, g.text_id, g.text_en,
                  array[g.a1, g.a2, g.a3, g.a4], array[g.b1, g.b2, g.b3, g.b4]
                from unnest(cast(:codes as text[]), cast(:names as text[]), cast(:namesEn as text[]),
                  cast(:texts as text[]), cast(:textsEn as text[]),
                  cast(:a1 as text[]), cast(:a2 as text[]), cast(:a3 as text[]), cast(:a4 as text[]),
                  cast(:b1 as text[]), cast(:b2 as text[]), cast(:b3 as text[]), cast(:b4 as text[]))
                  with ordinality
                  g (code, name_id, name_en, text_id, text_en, a1, a2, a3, a4, b1, b2, b3, b4, ordinal)
                """)
            .param("agency", agencyId)
            .param("questionnaire", questionnaireId)
            .param("codes", each(questions, Question::elementCode))
            .param("names", each(questions, question -> name(question, Bilingual::indonesian)))
            .param("namesEn", each(questions, question -> name(question, Bilingual::english)))
            .param("texts", each(questions, question -> question.text().indonesian()))
            .param("textsEn", each(questions, question -> question.text().english()));
    for (int choice = 0; choice < CHOICES; choice++) {
      int at = choice;
      statement =
          statement
              .param("a" + (choice + 1), each(questions, q -> q.choices().get(at).indonesian()))
              .param("b" + (choice + 1), each(questions, q -> q.choices().get(at).english()));
    }
    statement.update();
  }

  private static @Nullable String[] each(
      List<Question> questions, Function<Question, @Nullable String> part) {
    return questions.stream().map(part).toArray(String[]::new);
  }

  private static @Nullable String name(Question question, Function<Bilingual, String> part) {
    var name = question.elementName();
    return name == null ? null : part.apply(name);
  }

  private static List<Questionnaire> whole(List<Line> lines) {
    Map<Long, List<Line>> versions = new LinkedHashMap<>();
    lines.forEach(line -> versions.computeIfAbsent(line.id(), _ -> new ArrayList<>()).add(line));
    return versions.values().stream()
        .map(version -> {
          var first = version.getFirst();
          return new Questionnaire(
              first.id(),
              first.agencyId(),
              first.kind(),
              first.number(),
              version.stream().map(Line::question).toList());
        })
        .toList();
  }

  private static Line line(ResultSet row, int place) throws SQLException {
    var name = row.getString("element_name_id");
    var indonesian = (String[]) row.getArray("choices_id").getArray();
    var english = (String[]) row.getArray("choices_en").getArray();
    return new Line(
        row.getLong("questionnaire_id"),
        row.getLong("agency_id"),
        RoundKind.valueOf(row.getString("kind")),
        row.getInt("number"),
        new Question(
            row.getLong("question_id"),
            row.getString("element_code"),
            name == null ? null : new Bilingual(name, row.getString("element_name_en")),
            new Bilingual(row.getString("text_id"), row.getString("text_en")),
            IntStream.range(0, CHOICES)
                .mapToObj(choice -> new Bilingual(indonesian[choice], english[choice]))
                .toList()));
  }
}
