package id.tolok.intake.web.review;

import id.tolok.intake.draft.Draft;
import id.tolok.intake.draft.edit.Edit;
import id.tolok.intake.finding.DraftFinding;
import id.tolok.intake.finding.Suggestion;
import id.tolok.intake.web.review.ReviewView.FindingView;
import id.tolok.intake.web.review.ReviewView.SuggestionView;
import id.tolok.kernel.Severity;
import id.tolok.shell.wording.Formats;
import id.tolok.shell.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Shows findings: what was found, where, why it matters, and what one click does.
public final class FindingViews {

  private final Words words;
  private final Formats format;
  private final FieldWords fields;
  private final PlaceWords places;
  private final Draft draft;

  /// @param draft the findings speak of
  public FindingViews(Words words, Formats format, Draft draft) {
    this.words = words;
    this.format = format;
    this.fields = new FieldWords(words);
    this.places = new PlaceWords(words);
    this.draft = draft;
  }

  /// The findings on an item; those set aside come last.
  List<FindingView> of(String item, List<DraftFinding> findings) {
    var views = new ArrayList<FindingView>();
    findings.stream()
        .filter(finding -> finding.item().equals(item) && !finding.isDismissed())
        .forEach(finding -> views.add(view(finding)));
    findings.stream()
        .filter(finding -> finding.item().equals(item) && finding.isDismissed())
        .forEach(finding -> views.add(view(finding)));
    return views;
  }

  FindingView view(DraftFinding found) {
    var finding = found.in(words.findings());
    return new FindingView(
        id(finding),
        finding.key(),
        finding.code(),
        words.get("intake.severity." + finding.severity().name()),
        tone(finding.severity()),
        finding.item(),
        finding.field(),
        fields.label(finding.field()),
        PlaceWords.key(finding.where()),
        places.of(finding.where()),
        finding.message(),
        finding.language(words.findings()),
        blank(finding.advice()),
        blank(finding.why()),
        suggestions(finding),
        finding.isDismissed(),
        reason(finding));
  }

  /// The id of a finding's element on the page.
  public static String id(DraftFinding finding) {
    return "temuan-" + Integer.toHexString(finding.key().hashCode());
  }

  /// How a severity is coloured.
  public static String tone(Severity severity) {
    return switch (severity) {
      case ERROR -> "bad";
      case WARNING -> "warning";
      case INFO -> "info";
    };
  }

  private String reason(DraftFinding finding) {
    var dismissal = finding.dismissal();
    return dismissal == null
        ? ""
        : words.get(
            "intake.finding.dismissed",
            dismissal.by().name(),
            format.time(dismissal.by().at()),
            dismissal.reason());
  }

  private List<SuggestionView> suggestions(DraftFinding finding) {
    var views = new ArrayList<SuggestionView>();
    for (int i = 0; i < finding.suggestions().size(); i++) {
      views.add(new SuggestionView(i, words(finding.suggestions().get(i))));
    }
    return views;
  }

  /// What a suggestion writes; the same value in several rows is said once.
  private String words(Suggestion suggestion) {
    var times = new LinkedHashMap<String, Integer>();
    suggestion.changes().forEach(change -> times.merge(change(change), 1, Integer::sum));
    return times.entrySet().stream()
        .map(entry ->
            entry.getValue() == 1
                ? entry.getKey()
                : words.get("intake.suggestion.times", entry.getKey(), entry.getValue().toString()))
        .collect(Collectors.joining("; "));
  }

  private String change(Edit.SetField change) {
    var value = change.value();
    if (value == null || value.isBlank()) {
      return fields.label(change.field()) + ": " + words.get("intake.suggestion.empty");
    }
    var before = draft.findCells(change.item()).map(cells -> cells.value(change.field()));
    var shown = fields.value(change.field(), changedLines(before.orElse(""), value));
    return fields.label(change.field()) + ": “" + shown + "”";
  }

  /// Of a value of many lines only those that are new; of one line the whole.
  private static String changedLines(String before, String after) {
    var old = before.lines().toList();
    var fresh = after.lines().filter(line -> !old.contains(line)).collect(Collectors.joining("; "));
    return fresh.isEmpty() ? after : fresh;
  }

  private static String blank(@Nullable String text) {
    return text == null ? "" : text;
  }
}
