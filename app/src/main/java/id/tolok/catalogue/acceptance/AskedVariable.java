package id.tolok.catalogue.acceptance;

import id.tolok.catalogue.Variable;
import id.tolok.document.Indicator;
import id.tolok.formula.Expression;
import id.tolok.formula.FormulaKind;
import id.tolok.formula.Formulas;
import id.tolok.kernel.EntryPeriod;
import id.tolok.scorecard.Adding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A variable a formula asks for, with what can be presumed of it until its owner says otherwise.
///
/// @param ordinal order of appearance in the formula, from 1
/// @param key what makes two names the same
/// @param unit only where the decree's words give it
/// @param kind how long the stretch of one figure is; a constant holds for a year
public record AskedVariable(
    int ordinal,
    String name,
    String key,
    Variable.Origin origin,
    @Nullable String unit,
    EntryPeriod.Kind kind,
    Adding adding) {

  private static final Pattern SCORE =
      Pattern.compile("\\b(nilai|indeks|index|skor|predikat|hasil evaluasi|hasil survei)\\b");
  private static final Pattern MEAN = Pattern.compile("\\b(rata-rata|rerata)\\b");

  /// What is there at the end of a year, not what happened in it.
  private static final Pattern STOCK =
      Pattern.compile(
          "^(jumlah|banyaknya|total)?\\s*(seluruh|keseluruhan|semua)?\\s*(penduduk|warga|desa|"
              + "kelurahan|nagari|kampung|pegawai|asn|pns|rt|rw|dusun|lingkungan|keluarga|kk|"
              + "pos|poskamling|posyandu|lembaga|kelompok|anggota|sarana|prasarana|aset|"
              + "kepala keluarga|wajib pajak|sekolah|umkm|bumdes|kader)\\b");

  private static final Pattern COUNTED =
      Pattern.compile(
          "^(?:jumlah|banyaknya|total)\\s+(desa|kelurahan|laporan|dokumen|kegiatan|orang|keluarga|"
              + "kali|surat|pengaduan|paket|unit|kelompok|lembaga|hari|jam)\\b");

  /// Those of an indicator's formula, each once; its own value where it cannot be computed.
  public static List<AskedVariable> of(Indicator indicator) {
    String text = indicator.formula().expression();
    return Optional.ofNullable(text)
        .flatMap(expression -> Formulas.parse(expression).expression())
        .map(expression -> of(expression, countedUnit(indicator)))
        .orElseGet(() -> List.of(ownValue(indicator)));
  }

  private static List<AskedVariable> of(Expression expression, @Nullable String countedUnit) {
    Map<String, AskedVariable> asked = new LinkedHashMap<>();
    for (Expression.Variable variable : Formulas.variables(expression)) {
      String key = Variable.key(variable.name());
      asked.putIfAbsent(key, presumed(asked.size() + 1, variable.name(), key, countedUnit));
    }
    for (Expression.Constant constant : Formulas.constants(expression)) {
      String key = Variable.key(constant.name());
      asked.putIfAbsent(
          key,
          new AskedVariable(
              asked.size() + 1,
              constant.name(),
              key,
              Variable.Origin.CONSTANT,
              null,
              EntryPeriod.Kind.YEAR,
              Adding.LAST));
    }
    return List.copyOf(asked.values());
  }

  private static AskedVariable presumed(
      int ordinal, String name, String key, @Nullable String countedUnit) {
    var counted = COUNTED.matcher(key);
    String unit = counted.find() ? counted.group(1) : countedUnit;
    return new AskedVariable(
        ordinal,
        name,
        key,
        Variable.Origin.FORMULA,
        unit,
        EntryPeriod.Kind.QUARTER,
        adding(name.toLowerCase(Locale.ROOT)));
  }

  /// A percentage or a score given as it is does not add up.
  private static AskedVariable ownValue(Indicator indicator) {
    String name = indicator.indicator();
    boolean share = "%".equals(indicator.unit());
    return new AskedVariable(
        1,
        name,
        Variable.key(name),
        Variable.Origin.INDICATOR,
        indicator.unit(),
        EntryPeriod.Kind.QUARTER,
        share ? Adding.LAST : adding(name.toLowerCase(Locale.ROOT)));
  }

  private static Adding adding(String name) {
    if (MEAN.matcher(name).find()) {
      return Adding.MEAN;
    }
    return SCORE.matcher(name).find() || STOCK.matcher(name).find() ? Adding.LAST : Adding.SUM;
  }

  /// A plain count has the unit of its indicator; parts of other formulas may have any.
  private static @Nullable String countedUnit(Indicator indicator) {
    return indicator.formula().kind() == FormulaKind.COUNT ? indicator.unit() : null;
  }
}
