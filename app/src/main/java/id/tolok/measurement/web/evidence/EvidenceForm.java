package id.tolok.measurement.web.evidence;

import id.tolok.measurement.statement.Evidence.Classification;
import id.tolok.measurement.statement.Evidence.Description;
import id.tolok.measurement.statement.Evidence.Kind;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody typed of an item.
///
/// @param data `ya` where it holds personal data
record EvidenceForm(
    String judul,
    String jenis,
    String sumber,
    String tanggal,
    String klasifikasi,
    @Nullable String data) {

  static EvidenceForm of(Description said) {
    return new EvidenceForm(
        said.title(),
        said.kind().name(),
        said.source(),
        said.datedOn() == null ? "" : said.datedOn().toString(),
        said.classification().name(),
        said.personalData() ? "ya" : null);
  }

  /// What was said; empty where the day is none.
  Optional<Description> description() {
    try {
      return Optional.of(
          new Description(
              chosen(Kind.values(), jenis, Kind.OTHER),
              judul,
              tanggal.isBlank() ? null : LocalDate.parse(tanggal.strip()),
              sumber,
              chosen(Classification.values(), klasifikasi, Classification.UNTESTED),
              data != null));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  EvidenceView.Form view(Visit visit, boolean frozen, @Nullable String dayError) {
    return new EvidenceView.Form(
        frozen,
        List.of(
            Field.of("judul", visit.w("measurement.evidence.label.title")).withValue(judul),
            Field.optional("sumber", visit.w("measurement.evidence.label.source"))
                .withHint(visit.w("measurement.evidence.hint.source"))
                .withValue(sumber),
            Field.optional("tanggal", visit.w("measurement.evidence.label.day"))
                .withValue(tanggal)
                .withError(dayError)),
        options(visit, "measurement.evidence.kind.", Kind.values(), jenis),
        options(
            visit, "measurement.evidence.classification.", Classification.values(), klasifikasi),
        data != null);
  }

  private static List<Option> options(Visit visit, String prefix, Enum<?>[] values, String chosen) {
    return Arrays.stream(values)
        .map(value ->
            new Option(value.name(), visit.w(prefix + value.name()), value.name().equals(chosen)))
        .toList();
  }

  private static <E extends Enum<E>> E chosen(E[] values, String name, E otherwise) {
    return Arrays.stream(values)
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElse(otherwise);
  }
}
