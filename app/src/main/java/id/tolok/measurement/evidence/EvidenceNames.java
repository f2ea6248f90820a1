package id.tolok.measurement.evidence;

import id.tolok.measurement.statement.EvidenceFormat;
import java.util.Locale;
import java.util.Set;

/// Names of files as they are kept, so that a file opens as what it is.
final class EvidenceNames {

  private static final int LENGTH_MAX = 200;

  private EvidenceNames() {}

  /// Without folders and control characters, never blank, with an ending of its format.
  static String kept(String given, EvidenceFormat format) {
    var clean = clean(given);
    int dot = clean.lastIndexOf('.');
    var ending = dot < 0 ? "" : clean.substring(dot + 1).toLowerCase(Locale.ROOT);
    var bare = dot > 0 && endings(format).contains(ending) ? clean.substring(0, dot) : clean;
    var kept = endings(format).contains(ending) && dot > 0 ? ending : format.ending();
    int longest = LENGTH_MAX - kept.length() - 1;
    return (bare.length() > longest ? bare.substring(0, longest) : bare) + "." + kept;
  }

  /// As people are told about a file that is not kept.
  static String clean(String given) {
    var bare = given.replaceAll("^.*[/\\\\]", "");
    var clean =
        bare.replaceAll("[\\p{Cc}\\p{Cs}\\p{Co}\u202A-\u202E\u2066-\u2069]", "")
            .replaceAll("\\s+", " ")
            .strip();
    return clean.isEmpty() ? "tanpa nama" : clean;
  }

  private static Set<String> endings(EvidenceFormat format) {
    return switch (format) {
      case JPEG -> Set.of("jpg", "jpeg");
      case OLD_OFFICE -> Set.of("doc", "xls", "ppt");
      case TEXT -> Set.of("txt", "csv", "md", "log", "tsv");
      case PDF, PNG, GIF, WEBP, DOCX, XLSX, PPTX, ODT, ODS, ODP -> Set.of(format.ending());
    };
  }
}
