package id.tolok.figures.need;

import id.tolok.figures.Adding;
import id.tolok.figures.Names;
import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Proposes how the quarters of a figure add up, from its words alone. The proposal is shown with
/// its reason, and a person may choose another way in the sheet.
@BasedOn(value = Regulation.TOLOK_DECISION, place = "cara menjumlah diusulkan dari kata-katanya")
final class AddingRules {

  private static final Pattern MEAN =
      Pattern.compile("^(jumlah |nilai )?(rata[- ]?rata|rerata)\\b.*");
  private static final Pattern INDEX = Pattern.compile("^(indeks|nilai|skor|predikat)\\b.*");
  private static final Pattern LEVEL =
      Pattern.compile(
          "^(persentase|prosentase|indeks|nilai|skor|predikat|opini|tingkat|rasio|cakupan|angka)\\b.*");

  private static final Pattern STANDING =
      Pattern.compile(
          "\\b(aktif|tersedia|memiliki|dimiliki|terdaftar|tercatat|rusak|layak|yang ada|yang"
              + " baik)\\b");

  /// What people come to an office for. They are counted as they come, not as they live there.
  private static final Pattern COMING =
      Pattern.compile("\\b(dilayani|berkunjung|memohon|mengajukan|mengurus|melapor|mengadu)\\b");

  private static final String PERSON = "Orang";

  private static final Pattern DONE =
      Pattern.compile(
          "\\b(di\\p{L}+(kan|i)|ter\\p{L}{4,}|disusun|dibina|dilatih|terjadi|masuk|selesai)\\b");

  private final CountedThings things;

  AddingRules(CountedThings things) {
    this.things = things;
  }

  /// Whether an indicator is an index or a score, which stands until the next one is given.
  static boolean isIndex(String indicator) {
    return INDEX.matcher(Names.key(indicator)).matches();
  }

  /// The whole of a share must not grow from quarter to quarter while its part stands still.
  AddingGuess whole(AddingGuess part, AddingGuess own) {
    return part.adding() == Adding.LAST && own.adding() == Adding.SUM
        ? new AddingGuess(Adding.LAST, "mengikuti pembilangnya: yang terakhir")
        : own;
  }

  /// @param partOfIndex whether an index or a score is made of it
  AddingGuess guess(
      String name, NeededFigure.Source source, @Nullable String unit, boolean partOfIndex) {
    String key = Names.key(name);
    if (source == NeededFigure.Source.CONSTANT) {
      return new AddingGuess(Adding.FIXED, "tetapan dalam rumus: satu angka untuk setahun");
    }
    if (MEAN.matcher(key).matches()) {
      return new AddingGuess(Adding.AVERAGE, "rata-rata bacaan tiap triwulan");
    }
    if (LEVEL.matcher(key).matches()) {
      return new AddingGuess(Adding.LAST, "nilai yang berlaku adalah yang terakhir");
    }
    if (source == NeededFigure.Source.INDICATOR && "%".equals(unit)) {
      return new AddingGuess(Adding.LAST, "persentase yang diisi langsung tidak dijumlahkan");
    }
    if (partOfIndex) {
      return new AddingGuess(Adding.LAST, "bagian dari indeks atau nilai: yang berlaku terakhir");
    }
    return things
        .find(name)
        .or(() -> Optional.ofNullable(unit).flatMap(things::find))
        .map(thing -> byThing(thing, key))
        .orElseGet(() -> byState(key, source));
  }

  /// Words that say something stands there, against words that say something was done.
  private static AddingGuess byState(String key, NeededFigure.Source source) {
    var standing = STANDING.matcher(key);
    var done = DONE.matcher(key);
    if (standing.find()) {
      return new AddingGuess(
          Adding.LAST, "“" + standing.group() + "” adalah keadaan, jadi yang terakhir");
    }
    if (done.find()) {
      return happening(done.group());
    }
    return byDefault(source);
  }

  private static AddingGuess byThing(CountedThings.Thing thing, String key) {
    var coming = COMING.matcher(key);
    if (PERSON.equals(thing.unit()) && coming.find()) {
      return happening(coming.group());
    }
    return thing.adding() == Adding.SUM
        ? happening(thing.noun())
        : new AddingGuess(
            Adding.LAST, "“" + thing.noun() + "” dihitung pada akhir triwulan, jadi yang terakhir");
  }

  private static AddingGuess happening(String word) {
    return new AddingGuess(Adding.SUM, "“" + word + "” terjadi selama triwulan, jadi dijumlahkan");
  }

  private static AddingGuess byDefault(NeededFigure.Source source) {
    return source == NeededFigure.Source.INDICATOR
        ? new AddingGuess(Adding.LAST, "nilai dari luar rumus: yang berlaku adalah yang terakhir")
        : new AddingGuess(Adding.SUM, "tidak ada petunjuk dalam namanya; dianggap dijumlahkan");
  }

  /// The unit a figure is counted in, as far as its words tell.
  Optional<String> unit(String name) {
    return things.find(name).flatMap(thing -> Optional.ofNullable(thing.unit()));
  }
}
