package id.tolok.organization.exchange.sheet;

import id.tolok.organization.Agency;
import id.tolok.organization.Holding;
import id.tolok.organization.Official;
import id.tolok.organization.Position;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The words that stand in cells for kinds and days.
public final class CellWords {

  private static final Map<Agency.Kind, String> AGENCY_KINDS =
      inOrder(
          Agency.Kind.class,
          "Kecamatan",
          "Kelurahan",
          "Sekretariat Daerah",
          "Dinas atau Badan",
          "Inspektorat",
          "Perangkat Daerah Provinsi");

  private static final Map<Position.Kind, String> POSITION_KINDS =
      inOrder(Position.Kind.class, "Struktural", "Fungsional", "Pelaksana");

  private static final Map<Holding.Kind, String> MANNERS =
      inOrder(Holding.Kind.class, "Definitif", "Pj", "Plt", "Plh");

  private static final Map<Official.Sex, String> SEXES = inOrder(Official.Sex.class, "L", "P");

  private static final Map<Agency.Zone, String> ZONES =
      inOrder(Agency.Zone.class, "WIB", "WITA", "WIT");

  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");

  private static final Pattern DAY_IN_WORDS =
      Pattern.compile("(\\d{1,2})\\s+(\\p{L}+)\\s+(\\d{4})");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des");

  private CellWords() {}

  private static <E extends Enum<E>> Map<E, String> inOrder(Class<E> type, String... words) {
    var map = new LinkedHashMap<E, String>();
    var constants = type.getEnumConstants();
    for (int at = 0; at < constants.length; at++) {
      map.put(constants[at], words[at]);
    }
    return map;
  }

  private static <E extends Enum<E>> Optional<E> find(Map<E, String> words, String cell) {
    String plain = cell.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return words.entrySet().stream()
        .filter(entry ->
            entry.getValue().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").equals(plain)
                || entry.getKey().name().toLowerCase(Locale.ROOT).replace("_", "").equals(plain))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  public static Optional<Agency.Kind> agencyKind(String cell) {
    return find(AGENCY_KINDS, cell);
  }

  public static Optional<Agency.Zone> zone(String cell) {
    return find(ZONES, cell);
  }

  public static Optional<Position.Kind> positionKind(String cell) {
    return find(POSITION_KINDS, cell);
  }

  public static Optional<Holding.Kind> manner(String cell) {
    return find(MANNERS, cell);
  }

  public static Optional<Official.Sex> sex(String cell) {
    String plain = cell.toLowerCase(Locale.ROOT).strip();
    return switch (plain) {
      case "laki-laki", "pria" -> Optional.of(Official.Sex.MALE);
      case "perempuan", "wanita" -> Optional.of(Official.Sex.FEMALE);
      default -> find(SEXES, cell);
    };
  }

  public static String of(Agency.Kind kind) {
    return AGENCY_KINDS.getOrDefault(kind, "");
  }

  public static String of(Position.Kind kind) {
    return POSITION_KINDS.getOrDefault(kind, "");
  }

  public static String of(Holding.Kind kind) {
    return MANNERS.getOrDefault(kind, "");
  }

  public static String of(Official.Sex sex) {
    return SEXES.getOrDefault(sex, "");
  }

  /// Every word a column may hold, in order; for columns that are chosen from a list.
  public static List<String> all(SheetColumn column) {
    var words =
        switch (column) {
          case AGENCY_KIND -> AGENCY_KINDS.values();
          case ZONE -> ZONES.values();
          case POSITION_KIND -> POSITION_KINDS.values();
          case SEX -> SEXES.values();
          case MANNER -> MANNERS.values();
          case AGENCY,
              REGENCY,
              TERRITORY,
              UNIT,
              UNIT_PARENT,
              POSITION,
              ECHELON,
              SUPERVISOR,
              ORDER,
              DUTIES,
              FUNCTIONS,
              NAME,
              TITLE_BEFORE,
              TITLE_AFTER,
              NIP,
              FROM,
              TO ->
              List.<String>of();
        };
    return List.copyOf(words);
  }

  /// A day as people write it: `2026-01-31`, `31-01-2026`, `31/1/2026`, `31 Januari 2026`.
  public static Optional<LocalDate> day(String cell) {
    try {
      if (cell.matches("\\d{4}-\\d{2}-\\d{2}")) {
        return Optional.of(LocalDate.parse(cell));
      }
      var first = DAY_FIRST.matcher(cell);
      if (first.matches()) {
        return Optional.of(day(first.group(3), first.group(2), first.group(1)));
      }
      var words = DAY_IN_WORDS.matcher(cell);
      if (words.matches()) {
        String start = words.group(2).toLowerCase(Locale.ROOT);
        int month = MONTHS.indexOf(start.substring(0, Math.min(3, start.length())));
        return month < 0
            ? Optional.empty()
            : Optional.of(day(words.group(3), String.valueOf(month + 1), words.group(1)));
      }
      return Optional.empty();
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private static LocalDate day(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  /// The lines of a cell.
  public static List<String> lines(String cell) {
    return Arrays.stream(cell.split("\\R")).map(String::strip).filter(x -> !x.isEmpty()).toList();
  }
}
