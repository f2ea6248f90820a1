package id.tolok.document.extract;

import id.tolok.document.decree.line.Wording;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A line that names a position: `2. Jabatan (Eselon IV) : KEPALA SEKSI X`.
///
/// @param rawName as printed, without marks; empty when the name stands on the next line
/// @param kind what the line calls it
record PositionHeading(String rawName, @Nullable String echelon, Kind kind) {

  /// A position counts before the unit it belongs to.
  enum Kind {
    POSITION,
    ORGANISATION
  }

  private static final Pattern LEAD_IN =
      Pattern.compile(
          "^\\W*(?:\\(?(?:\\d{1,2}|[A-Za-z])[.)]?\\s+)?(?:nama\\s+)?(?:(jabatan)|(unit\\s+organisasi|unit\\s+kerja|instansi|skpd|opd|perangkat\\s+daerah|satuan\\s+kerja))"
              + "\\s*(?:\\(([^)]{0,30})\\))?\\s*[:;]\\s*(.*)$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ECHELON =
      Pattern.compile(
          "(?i)\\bes(?:s?elon|s\\.?)\\s*\\.?\\s*([IVl1]{1,4})\\s*(?:[./]?\\s*([ab])\\b)?");

  private static final String HEADS =
      "CAMAT|LURAH|SEKRETARIS|SEKCAM|KEPALA|KASI|KASIE|KA\\.?\\s?SI|KASUBB?AG|KASUB\\s?BAG|KA\\.?\\s?SUB|SEKSI|SUB\\s?BAG"
          + "|SUBBAG|SUBAG|BENDAHARA|PEMBANTU|PENGADMINISTRASI|PENGELOLA|PENYUSUN|ANALIS|PRANATA|PENGEMUDI|KABID|KABAG|BIDANG|BAGIAN|KELOMPOK"
          + " JABATAN|JABATAN"
          + " FUNGSIONAL|INSPEKTUR|DIREKTUR|PELAKSANA|PENATA|VERIFIKATOR|OPERATOR|ARSIPARIS";
  private static final Pattern NAMED =
      Pattern.compile(
          "^\\W*(?:\\(?(?:\\d{1,2}|[A-Z]|[IVX]{1,4})[.)]\\s*)?((?:" + HEADS + ")\\b.*)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_TITLE =
      Pattern.compile(
          "(?:\\bINDIKATOR\\s+KINERJA(?:\\s+(?:UTAMA|INDIVIDU|PERORANGAN))?(?:\\s*\\(?IK[UI]\\)?)?\\s+|\\bPERJANJIAN\\s+KINERJA\\s+|\\bTAHUN\\s+\\d{4}(?:\\s*[-–—]\\s*\\d{4})?\\s+|\\bESS?(?:ELON)?\\.?\\s+[IV]+(?:\\.?[AB])?\\s+|[-–:]\\s+)((?:"
              + HEADS
              + ")\\b.*)$");
  private static final Pattern ECHELON_ALONE =
      Pattern.compile(
          "(?i)^\\W*(?:jabatan\\s+)?es(?:s?elon|s\\.?)\\s*[ivl1]{1,4}\\W{0,2}[ab]?\\W*$");
  private static final int LONGEST = 120;

  /// The position a line of running text introduces.
  static Optional<PositionHeading> of(String line) {
    var lead = LEAD_IN.matcher(line);
    if (!lead.matches() || lead.group(4).length() > LONGEST) {
      return Optional.empty();
    }
    var kind = lead.group(1) != null ? Kind.POSITION : Kind.ORGANISATION;
    var echelon = lead.group(3) == null ? null : echelon(lead.group(3)).orElse(null);
    return Optional.of(new PositionHeading(Wording.joined(lead.group(4)), echelon, kind));
  }

  /// The position a row inside a table introduces: `B. KEPALA SEKSI X`, `JABATAN : X`.
  static Optional<PositionHeading> inTable(String text) {
    var plain = Wording.joined(text);
    var lead = of(plain);
    if (lead.isPresent()) {
      return lead;
    }
    var named = NAMED.matcher(plain);
    return named.matches() && plain.length() <= LONGEST
        ? Optional.of(
            new PositionHeading(named.group(1).strip(), echelon(plain).orElse(null), Kind.POSITION))
        : Optional.empty();
  }

  /// Whether a row inside a table stands above the rows of a position or of a level of positions.
  static boolean announces(String text) {
    return inTable(text).isPresent() || ECHELON_ALONE.matcher(Wording.joined(text)).matches();
  }

  /// The position inside the title of a sheet, on a line of its own or after the year.
  static Optional<String> inTitle(String line) {
    var upper = line.toUpperCase(Locale.ROOT);
    var titled = IN_TITLE.matcher(upper);
    if (titled.find()) {
      return Optional.of(line.substring(titled.start(1)).strip());
    }
    var named = NAMED.matcher(line);
    return named.matches() ? Optional.of(named.group(1).strip()) : Optional.empty();
  }

  /// `III`, `IV.a` as the line says it.
  static Optional<String> echelon(String text) {
    var matcher = ECHELON.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    var roman = matcher.group(1).replace('l', 'I').replace('1', 'I').toUpperCase(Locale.ROOT);
    var letter = matcher.group(2);
    return Optional.of(letter == null ? roman : roman + "." + letter.toLowerCase(Locale.ROOT));
  }
}
