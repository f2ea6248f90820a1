package id.tolok.reporting.printing;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.reporting.printed.ReportWords;
import id.tolok.reporting.store.SurveyWordsStore;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.survey.Round;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what offices add to the reports of their rounds.
@Service
public class SurveyWords {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int LIST_MAX = 2000;
  private static final int TEXT_MAX = 4000;
  private static final int LINE_MAX = 300;

  private final SurveyWordsStore store;
  private final AuditTrail trail;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SurveyWords(
      SurveyWordsStore store, AuditTrail trail, TransactionTemplate transaction, Clock clock) {
    this.store = store;
    this.trail = trail;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// @param kept whether they are kept for this round; otherwise they are those of the round
  ///   before, if it has any
  public record Known(ReportWords words, boolean kept) {

    /// Whether they come from the round before.
    public boolean isTaken() {
      return !kept && !words.equals(ReportWords.NONE);
    }

    /// Tells whether somebody else changed them meanwhile.
    public String mark() {
      return kept ? Integer.toHexString(words.hashCode()) : "";
    }
  }

  /// What became of writing.
  public sealed interface Written {
    record Done() implements Written {}

    /// @param fields that are longer than so many characters
    record TooLong(Map<String, Integer> fields) implements Written {
      public TooLong {
        fields = Map.copyOf(fields);
      }
    }

    /// Somebody else wrote them since they were shown.
    record Conflict(Known known) implements Written {}
  }

  /// The words of a round; those of the round before where it has none yet, without what was said
  /// of its results.
  public Known known(long roundId) {
    return store
        .find(roundId)
        .map(words -> new Known(words, true))
        .orElseGet(() ->
            new Known(
                store
                    .findBefore(roundId)
                    .map(before ->
                        new ReportWords(
                            before.team(), before.background(), "", "", before.contact()))
                    .orElse(ReportWords.NONE),
                false));
  }

  /// @param seen mark of the words the person saw
  public Written write(Round round, ReportWords typed, String seen) {
    Map<String, Integer> tooLong = tooLong(typed);
    if (!tooLong.isEmpty()) {
      return new Written.TooLong(tooLong);
    }
    var words =
        new ReportWords(
            typed.team().strip(),
            typed.background().strip(),
            typed.analysis().strip(),
            typed.conclusion().strip(),
            typed.contact().strip());
    return Objects.requireNonNull(transaction.execute(_ -> written(round, words, seen)));
  }

  private Written written(Round round, ReportWords words, String seen) {
    Known known = known(round.id());
    if (!known.mark().equals(seen)) {
      return new Written.Conflict(known);
    }
    Optional<ReportWords> before = store.find(round.id());
    if (before.isPresent() && before.get().equals(words)) {
      return new Written.Done();
    }
    store.write(round.id(), round.agencyId(), words, clock.instant(), CurrentViewer.get().name());
    trail.record(
        Change.of("reporting.survey-words-changed", "survey.round/" + round.id(), round.agencyId())
            .from(before.map(MAPPER::writeValueAsString).orElse(null))
            .to(MAPPER.writeValueAsString(words)));
    return new Written.Done();
  }

  private static Map<String, Integer> tooLong(ReportWords words) {
    Map<String, Integer> found = new LinkedHashMap<>();
    check(found, "team", words.team(), LIST_MAX);
    check(found, "background", words.background(), TEXT_MAX);
    check(found, "analysis", words.analysis(), TEXT_MAX);
    check(found, "conclusion", words.conclusion(), TEXT_MAX);
    check(found, "contact", words.contact(), LINE_MAX);
    return found;
  }

  private static void check(Map<String, Integer> found, String field, String text, int most) {
    if (text.strip().length() > most) {
      found.put(field, most);
    }
  }
}
