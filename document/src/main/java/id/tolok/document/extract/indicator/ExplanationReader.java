package id.tolok.document.extract.indicator;

import id.tolok.document.decree.line.ListMarker;
import id.tolok.document.extract.indicator.LabelledText.Label;
import id.tolok.document.text.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes a cell of running text apart into definition, reasons, formula and remarks.
final class ExplanationReader {

  /// What text without a label is.
  enum Default {
    FORMULA,
    DEFINITION,
    RATIONALE,
    /// A formula where the words compute something, else a definition.
    EITHER
  }

  private static final Pattern COMPUTES =
      Pattern.compile(
          "(?i)\\bdibagi\\b|\\bdibanding|\\bdikali|\\bdi"
              + " kali\\b|[x×*]\\s*100|\\\\frac|\\\\sum|[∑Σ÷=]|\\s/\\s|<u>|^\\W*(?:jumlah|jml|jlh|total|banyaknya|rata-rata|rerata|selisih|nilai|hasil|indeks|prosentase|persentase)\\b");
  private static final Pattern DEFINES =
      Pattern.compile("(?i)\\b(?:adalah|merupakan|ialah|yaitu)\\b");
  private static final Pattern LEGEND =
      Pattern.compile("(?s).*(?:\\b[A-Z]{1,3}|\\p{L}{1,12})\\s*=.*");
  private static final Pattern BULLET = Pattern.compile("\\s*[➢➤►•✓●▪■◦].*", Pattern.DOTALL);

  private @Nullable String definition;
  private final List<String> rationale = new ArrayList<>();
  private @Nullable String formula;
  private @Nullable String note;
  private @Nullable String source;
  private @Nullable String unit;
  private @Nullable String responsible;

  private ExplanationReader() {}

  static Explained read(String raw, Default plain) {
    var parts = LabelledText.of(raw);
    var reader = new ExplanationReader();
    boolean labelled = parts.stream().anyMatch(part -> part.label() == Label.FORMULA);
    for (var part : parts) {
      reader.take(part, plain, labelled);
    }
    return new Explained(
        reader.definition,
        reader.rationale,
        reader.formula,
        reader.note,
        reader.source,
        reader.unit,
        reader.responsible);
  }

  private void take(LabelledText.Part part, Default plain, boolean labelled) {
    var content = part.content();
    switch (part.label()) {
      case null -> unlabelled(content, plain, labelled);
      case DEFINITION -> definition = joined(definition, Markup.plain(content));
      case RATIONALE -> rationale.addAll(reasons(content));
      case FORMULA -> formula(content);
      case NOTE -> note = joined(note, Markup.plain(content));
      case REMARK -> remark(content);
      case SOURCE -> source = joined(source, Markup.plain(content));
      case UNIT -> unit = joined(unit, Markup.plain(content));
      case RESPONSIBLE -> responsible = joined(responsible, Markup.plain(content));
      case OTHER -> {}
    }
  }

  private void unlabelled(String content, Default plain, boolean labelled) {
    switch (plain) {
      case FORMULA -> {
        if (labelled && !COMPUTES.matcher(content).find()) {
          rationale.addAll(reasons(content));
        } else {
          formula(content);
        }
      }
      case DEFINITION -> definition = joined(definition, Markup.plain(content));
      case RATIONALE -> rationale.addAll(reasons(content));
      case EITHER -> {
        if (labelled) {
          rationale.addAll(reasons(content));
        } else if (computes(content)) {
          formula(content);
        } else {
          definition = joined(definition, Markup.plain(content));
        }
      }
    }
  }

  private static boolean computes(String content) {
    boolean defined = DEFINES.matcher(content).find();
    return COMPUTES.matcher(content).find()
        && !(defined && !content.matches("(?is).*(?:dibagi|dikali|x\\s*100|\\\\frac).*"));
  }

  /// A bullet after the formula begins another remark.
  private void formula(String content) {
    var lines = new ArrayList<String>();
    var rest = new ArrayList<String>();
    for (var line : content.split("\n", -1)) {
      boolean further = !rest.isEmpty() || (!lines.isEmpty() && BULLET.matcher(line).matches());
      (further ? rest : lines).add(line);
    }
    var text = String.join("\n", lines).strip();
    if (!text.isEmpty()) {
      formula = formula == null ? text : formula + "\n" + text;
    }
    rationale.addAll(reasons(String.join("\n", rest)));
  }

  /// `Keterangan` under a formula explains its letters, elsewhere it is a remark.
  private void remark(String content) {
    if (formula != null && LEGEND.matcher(content).matches()) {
      formula = formula + "\nKeterangan : " + content;
    } else {
      note = joined(note, Markup.plain(content));
    }
  }

  /// One reason per bullet; without bullets one for the whole.
  private static List<String> reasons(String content) {
    var reasons = new ArrayList<StringBuilder>();
    for (var line : Markup.withoutMarks(content).split("\n")) {
      boolean marked = ListMarker.of(line).isPresent();
      if (marked || reasons.isEmpty()) {
        reasons.add(new StringBuilder(ListMarker.strip(line)));
      } else {
        reasons.getLast().append('\n').append(line);
      }
    }
    return reasons.stream()
        .map(reason -> Markup.plain(reason.toString()))
        .filter(reason -> reason.chars().anyMatch(Character::isLetter))
        .toList();
  }

  private static @Nullable String joined(@Nullable String first, String second) {
    if (second.isBlank()) {
      return first;
    }
    return first == null ? second : first + " " + second;
  }
}
