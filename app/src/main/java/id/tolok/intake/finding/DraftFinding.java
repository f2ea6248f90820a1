package id.tolok.intake.finding;

import id.tolok.intake.draft.Dismissal;
import id.tolok.kernel.Finding;
import id.tolok.kernel.FindingMessages;
import id.tolok.kernel.Severity;
import id.tolok.kernel.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A remark on a draft, tied to the item and field it speaks of.
///
/// @param key names it in this review; the same as long as what it speaks of stays the same
/// @param code rule id, such as `FORMULA_MISSING`
/// @param origin who found it
/// @param item id of the decree, position or row; empty where it concerns the file as a whole
/// @param field key of the field; empty where it concerns the item as a whole
/// @param where place in the source; null for what was never there
/// @param message what was found, in Indonesian
/// @param advice what to do, in words; null where the rule has none
/// @param why why it matters, with the legal source; null where the rule has none
/// @param suggestions what can be taken with one click, the likeliest first; often empty
/// @param dismissal set where a person has put it aside
/// @param said what can be said in another language; null where only its sentences are known
public record DraftFinding(
    String key,
    String code,
    Severity severity,
    Origin origin,
    String item,
    String field,
    @Nullable SourceSpan where,
    String message,
    @Nullable String advice,
    @Nullable String why,
    List<Suggestion> suggestions,
    @Nullable Dismissal dismissal,
    @Nullable Finding said) {

  public DraftFinding {
    suggestions = List.copyOf(suggestions);
  }

  /// Who found it.
  public enum Origin {
    /// The reader doubted what it read.
    READER,
    /// The linter judges what is written.
    LINTER,
    /// The formula cannot be what was meant.
    FORMULA,
    /// A correction of an earlier review that could not be carried over.
    CARRIED
  }

  public boolean isDismissed() {
    return dismissal != null;
  }

  DraftFinding named(String name) {
    return copy(name, message, advice, why, suggestions, dismissal);
  }

  DraftFinding suggesting(List<Suggestion> proposed) {
    return copy(key, message, advice, why, proposed, dismissal);
  }

  DraftFinding dismissed(@Nullable Dismissal by) {
    return copy(key, message, advice, why, suggestions, by);
  }

  /// The same in another language, as far as there are sentences.
  public DraftFinding in(FindingMessages messages) {
    return said == null
        ? this
        : copy(
            key,
            messages.message(said),
            messages.suggestion(said).orElse(null),
            messages.why(said).orElse(null),
            suggestions,
            dismissal);
  }

  private DraftFinding copy(
      String name,
      String sentence,
      @Nullable String todo,
      @Nullable String reason,
      List<Suggestion> proposed,
      @Nullable Dismissal by) {
    return new DraftFinding(
        name, code, severity, origin, item, field, where, sentence, todo, reason, proposed, by,
        said);
  }

  /// The language of its sentences in these messages.
  public String language(FindingMessages messages) {
    return said == null ? "id" : messages.language(said);
  }
}
