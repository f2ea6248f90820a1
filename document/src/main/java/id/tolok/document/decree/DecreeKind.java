package id.tolok.document.decree;

import id.tolok.document.decree.line.TextLine;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What sort of act a title announces.
final class DecreeKind {

  private record Sign(String kind, Pattern words) {
    static Sign of(String kind, String words) {
      return new Sign(kind, Pattern.compile("\\b(?:" + words + ")\\b"));
    }
  }

  /// The first that fits wins: an agreement also speaks of main indicators.
  private static final List<Sign> SIGNS =
      List.of(
          Sign.of("PK", "(?:PERJANJIAN|PENETAPAN)\\s+KINERJA"),
          Sign.of("ACTION_PLAN", "RENCANA\\s+AKSI"),
          Sign.of("IKI", "INDI\\w*\\s+KINERJA\\s+(?:INDIVIDU|PERORANGAN)|IKI"),
          Sign.of("IKU", "INDI\\w*\\s+KINERJA\\s+UTAMA|IKU|INDIKATOR\\s+KINERJA"));

  private DecreeKind() {}

  static String of(String title, DecreeSection section) {
    if (section.head() == DecreeSection.Head.AGREEMENT) {
      return "PK";
    }
    var named = in(title);
    if (!named.equals("OTHER") || section.head() == DecreeSection.Head.DECREE) {
      return named;
    }
    return section.lines().stream()
        .filter(TextLine::isCapitals)
        .map(line -> in(line.text()))
        .filter(kind -> !kind.equals("OTHER"))
        .findFirst()
        .orElse("OTHER");
  }

  private static String in(String text) {
    var upper = text.toUpperCase(Locale.ROOT);
    return SIGNS.stream()
        .filter(sign -> sign.words().matcher(upper).find())
        .map(Sign::kind)
        .findFirst()
        .orElse("OTHER");
  }
}
