package id.tolok.document.extract.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A text cut at its labels: `Alasan Pemilihan : ..`, `Formulasinya : ..`, `Catatan : ..`.
final class LabelledText {

  /// What stands behind a label.
  enum Label {
    DEFINITION("(?:makna|definisi|pengertian|penjelasan)(?:\\s+(?:indikator|operasional))*"),
    RATIONALE("alasan(?:\\s+(?:pemilihan|penetapan))?(?:\\s+indikator)?"),
    FORMULA(
        "(?:formul\\p{L}{1,9}|rumus(?:an)?(?:nya)?)(?:\\s*/?\\s*(?:cara|rumus|formulasi))?(?:\\s+(?:per|peng)(?:hitung|ukur)an(?:nya)?)?(?:\\s+(?:indikator|iku))?"
            + "|(?:cara|metode|teknik)\\s+(?:(?:per|peng)(?:hitung|ukur)an|menghitung|mengukur)(?:\\s+indikator)?(?:nya)?"
            + "|(?:per|peng)hitungan(?:nya)?"),
    NOTE("catatan|nb"),
    REMARK("ket(?:erangan)?\\.?"),
    SOURCE("sumber\\s+data"),
    UNIT("satuan"),
    RESPONSIBLE("penanggung\\s?jawab"),
    OTHER("tipe\\s+(?:per|peng)hitungan|dasar\\s+hukum|polarisasi|polaritas|periode\\s+pelaporan");

    private final String words;

    Label(String words) {
      this.words = words;
    }
  }

  /// @param label null for what stands before the first label
  /// @param content raw, marks kept
  record Part(@Nullable Label label, String content) {}

  private static final String BEFORE =
      "(?:^|\\n|(?<=[.;])[ \\t]|[➢➤►•✓●▪■◦]|(?:^|(?<=\\s))(?:[-–*]|\\d{1,2}[.)]|[a-z][.)])[ \\t])["
          + " \\t]*(?:<b>|\\*\\*)?[ \\t]*(?:[➢➤►•✓●▪■◦]|[-–*][ \\t]|(?:\\d{1,2}|[a-z])[.)][ \\t])?["
          + " \\t]*";
  private static final String AFTER =
      "[ \\t]*(?:</b>|\\*\\*)?[ \\t]*(?::|\\n|=(?=[ \\t]*\\n))[ \\t]*(?:</b>|\\*\\*)?";

  private static final Pattern LABELS = labels();

  private LabelledText() {}

  private static Pattern labels() {
    var alternatives = new ArrayList<String>();
    for (var label : Label.values()) {
      alternatives.add("(?<" + label.name() + ">" + label.words + ")");
    }
    return Pattern.compile(
        BEFORE + "(?:" + String.join("|", alternatives) + ")" + AFTER,
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  static List<Part> of(String raw) {
    var text = raw.replaceAll("(?i)<br\\s*/?>|</?p>", "\n");
    var parts = new ArrayList<Part>();
    var matcher = LABELS.matcher(text);
    int from = 0;
    Label label = null;
    while (matcher.find()) {
      parts.add(new Part(label, text.substring(from, matcher.start()).strip()));
      label = label(matcher);
      from = matcher.end();
    }
    parts.add(new Part(label, text.substring(from).strip()));
    return parts.stream()
        .filter(part -> part.label() != null || !part.content().isEmpty())
        .toList();
  }

  private static Label label(java.util.regex.Matcher matcher) {
    for (var label : Label.values()) {
      if (matcher.group(label.name()) != null) {
        return label;
      }
    }
    throw new IllegalStateException("a label without a kind: " + matcher.group());
  }
}
