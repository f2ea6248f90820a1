package id.tolok.organization.exchange;

import id.tolok.document.Catalogue;
import id.tolok.document.Decree;
import id.tolok.document.OrganisationUnit;
import id.tolok.document.Position;
import id.tolok.organization.exchange.sheet.SheetColumn;
import id.tolok.organization.exchange.sheet.SheetRow;
import id.tolok.organization.register.PositionNames;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the positions of a decree's catalogue as rows of the same table that people fill in, so
/// that both are compared, tried and applied in one way. A pure function of the catalogue and of
/// what is there.
///
/// Who is above whom follows from the decree's own organisation where it tells, and otherwise from
/// what offices have in common: sections are under the head, subdivisions under the secretary,
/// staff under the position before them.
final class DecreeRows {

  private static final Pattern HEAD =
      Pattern.compile("(?i)(camat|lurah|inspektur|kepala (dinas|badan|kantor|pelaksana))\\b.*");
  private static final Pattern SECRETARY = Pattern.compile("(?i)sekretaris\\b.*");
  private static final Pattern LEADER =
      Pattern.compile("(?i)kepala (seksi|bidang|bagian|sub ?bagian|sub ?bidang|unit|upt)\\b.*");
  private static final Pattern SUBDIVISION =
      Pattern.compile("(?i)kepala sub ?(bagian|bidang)\\b.*");
  private static final Pattern STAFF =
      Pattern.compile(
          "(?i)(bendahara|pembantu|pembuat|pengolah|pengurus|pemroses|juru|penjaga|pengadministrasi|pengelola|pelaksana|staf|operator|pengemudi|pramu|petugas|penata|penyusun|verifikator|analis|arsiparis|perencana|pranata|jabatan"
              + " fungsional)\\b.*");
  private static final Pattern TREASURY =
      Pattern.compile("(?i)(pembantu bendahara|bendahara|pembuat daftar gaji)\\b.*");
  private static final Pattern ECHELON = Pattern.compile("(I|II|III|IV|V)(\\.[ab])?");

  private final Catalogue catalogue;
  private final AgencyState state;
  private final List<String> names;

  /// Rows and which of them surely are positions; tables under a heading of their own come with the
  /// catalogue too, and a person decides about those.
  record Rows(List<SheetRow> rows, Set<Integer> sure) {}

  private DecreeRows(Catalogue catalogue, AgencyState state) {
    this.catalogue = catalogue;
    this.state = state;
    this.names =
        Stream.concat(leaders(catalogue), catalogue.positions().stream().map(Position::name))
            .map(this::present)
            .distinct()
            .toList();
  }

  /// Heads whom the decree names outside of its tables: in its organisation, or as who issued it.
  private static Stream<String> leaders(Catalogue catalogue) {
    var named =
        Stream.concat(
                catalogue.organisation().stream().map(OrganisationUnit::name),
                catalogue.decrees().stream()
                    .map(Decree::issuer)
                    .filter(Objects::nonNull)
                    .filter(issuer -> issuer.matches("(?i)(camat|lurah)\\b.*"))
                    .map(issuer -> issuer.replaceFirst(" .*", "").toLowerCase(Locale.ROOT))
                    .map(issuer -> Character.toUpperCase(issuer.charAt(0)) + issuer.substring(1)))
            .filter(name -> HEAD.matcher(name).matches())
            .toList();
    boolean inTables =
        catalogue.positions().stream().anyMatch(p -> HEAD.matcher(p.name()).matches());
    return inTables ? Stream.of() : named.stream().limit(1);
  }

  static Rows of(Catalogue catalogue, AgencyState state) {
    return new DecreeRows(catalogue, state).rows();
  }

  private Rows rows() {
    var rows = new ArrayList<SheetRow>();
    var sure = new LinkedHashSet<Integer>();
    for (var name : names) {
      int number = rows.size() + 1;
      rows.add(new SheetRow(number, cells(name, number)));
      if (isPosition(name) || state.position(name) != null) {
        sure.add(number);
      }
    }
    return new Rows(rows, sure);
  }

  private Map<SheetColumn, String> cells(String name, int number) {
    var cells = new EnumMap<SheetColumn, String>(SheetColumn.class);
    var same = catalogue.positions().stream().filter(p -> present(p.name()).equals(name)).toList();
    var existing = state.position(name);
    cells.put(SheetColumn.POSITION, name);
    same.stream()
        .map(Position::echelon)
        .filter(Objects::nonNull)
        .map(DecreeRows::echelon)
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(echelon -> cells.put(SheetColumn.ECHELON, echelon));
    put(cells, SheetColumn.DUTIES, lines(same, Position::duties, OrganisationUnit::duties, name));
    put(
        cells,
        SheetColumn.FUNCTIONS,
        lines(same, Position::functions, OrganisationUnit::functions, name));
    if (existing == null) {
      cells.put(
          SheetColumn.POSITION_KIND, STAFF.matcher(name).matches() ? "Pelaksana" : "Struktural");
      cells.put(SheetColumn.ORDER, String.valueOf(state.positions().size() + number));
      unit(name).ifPresent(unit -> cells.put(SheetColumn.UNIT, unit));
      if (SUBDIVISION.matcher(name).matches()) {
        secretary().flatMap(this::unit).ifPresent(unit -> cells.put(SheetColumn.UNIT_PARENT, unit));
      }
    }
    if (existing == null || existing.supervisorId() == null) {
      above(name).ifPresent(above -> cells.put(SheetColumn.SUPERVISOR, above));
    }
    return cells;
  }

  private static void put(Map<SheetColumn, String> cells, SheetColumn column, String text) {
    if (!text.isEmpty()) {
      cells.put(column, text);
    }
  }

  private String lines(
      List<Position> same,
      Function<Position, List<String>> ofPosition,
      Function<OrganisationUnit, List<String>> ofUnit,
      String name) {
    var own = same.stream().flatMap(each -> ofPosition.apply(each).stream()).distinct().toList();
    var lines = own.isEmpty() ? organisation(name).map(ofUnit).orElse(List.of()) : own;
    return String.join("\n", lines.stream().map(line -> line.replaceAll("\\s+", " ")).toList());
  }

  /// `IV/a`, `eselon IV a` and `IVa` as `IV.a`.
  private static Optional<String> echelon(String written) {
    String plain =
        written
            .toUpperCase(Locale.ROOT)
            .replace("ESELON", "")
            .replaceAll("[^IVAB]", "")
            .replaceAll("([AB])$", ".$1")
            .replace(".A", ".a")
            .replace(".B", ".b");
    return ECHELON.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
  }

  /// The name under which the agency already has this position, or the decree's own in full words.
  private String present(String name) {
    return PositionNames.meant(name, state.positions(), id.tolok.organization.Position::name)
        .map(id.tolok.organization.Position::name)
        .orElseGet(() -> inFull(name));
  }

  /// `Kasi X`, `Seksi X` and `Kasubag. X` as the positions they are.
  private static String inFull(String name) {
    return name.replaceFirst("(?i)^kasie?\\b\\.?\\s*", "Kepala Seksi ")
        .replaceFirst("(?i)^ka(sub|\\. ?sub) ?b?ag\\b\\.?\\s*", "Kepala Subbagian ")
        .replaceFirst("(?i)^seksi\\b\\s*", "Kepala Seksi ")
        .replaceFirst("(?i)^(kepala )?sub ?b?ag(ian)?\\b\\.?\\s*", "Kepala Subbagian ")
        .replaceFirst("(?i)^sekcam\\b\\.?", "Sekretaris Kecamatan")
        .strip();
  }

  private static boolean isPosition(String name) {
    return Stream.of(HEAD, SECRETARY, LEADER, STAFF)
        .anyMatch(pattern -> pattern.matcher(name).matches());
  }

  // ---- Units ----

  private Optional<String> unit(String name) {
    String unit =
        SECRETARY.matcher(name).matches()
            ? "Sekretariat"
            : LEADER.matcher(name).matches() ? name.replaceFirst("(?i)^kepala ", "") : "";
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        PositionNames.meant(unit, state.units(), id.tolok.organization.OrgUnit::name)
            .map(id.tolok.organization.OrgUnit::name)
            .orElse(unit));
  }

  // ---- Who is above ----

  private Optional<String> above(String name) {
    return organisation(name)
        .map(OrganisationUnit::parent)
        .flatMap(parent -> leaderOf(parent, name))
        .or(() -> usual(name))
        .filter(above -> !above.equals(name));
  }

  private Optional<OrganisationUnit> organisation(String name) {
    return PositionNames.meant(
        name.replaceFirst("(?i)^kepala ", ""),
        catalogue.organisation(),
        unit -> unit.name().replaceFirst("(?i)^kepala ", ""));
  }

  /// The position that leads a unit named in the decree: *Sekretariat* is led by the *Sekretaris*.
  private Optional<String> leaderOf(@Nullable String unit, String without) {
    if (unit == null) {
      return Optional.empty();
    }
    if (unit.toLowerCase(Locale.ROOT).startsWith("sekretariat")) {
      return secretary();
    }
    if (unit.toLowerCase(Locale.ROOT).startsWith("kecamatan")) {
      return head();
    }
    var others = all().filter(other -> !other.equals(without)).toList();
    return PositionNames.meant(unit, others, Function.identity())
        .or(() -> PositionNames.meant("Kepala " + unit, others, Function.identity()));
  }

  private Optional<String> usual(String name) {
    if (HEAD.matcher(name).matches()) {
      return Optional.empty();
    }
    if (SUBDIVISION.matcher(name).matches()) {
      return before(name, "(?i)kepala (bagian|bidang)\\b.*").or(this::secretary).or(this::head);
    }
    if (SECRETARY.matcher(name).matches() || LEADER.matcher(name).matches()) {
      return head();
    }
    if (TREASURY.matcher(name).matches()) {
      return before(name, SUBDIVISION.pattern()).or(this::secretary).or(this::head);
    }
    return STAFF.matcher(name).matches()
        ? before(name, LEADER.pattern()).or(this::secretary).or(this::head)
        : Optional.empty();
  }

  /// The nearest position above in the decree whose name is of a form.
  private Optional<String> before(String name, String form) {
    int at = names.indexOf(name);
    for (int back = at - 1; back >= 0; back--) {
      if (names.get(back).matches(form)) {
        return Optional.of(names.get(back));
      }
    }
    return Optional.empty();
  }

  private Optional<String> head() {
    return all().filter(name -> HEAD.matcher(name).matches()).findFirst();
  }

  private Optional<String> secretary() {
    return all().filter(name -> SECRETARY.matcher(name).matches()).findFirst();
  }

  private Stream<String> all() {
    return Stream.concat(
            names.stream(), state.positions().stream().map(id.tolok.organization.Position::name))
        .distinct();
  }
}
