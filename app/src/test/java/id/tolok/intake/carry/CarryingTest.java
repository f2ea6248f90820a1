package id.tolok.intake.carry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.tolok.document.Catalogue;
import id.tolok.document.Indicator;
import id.tolok.document.Position;
import id.tolok.intake.draft.Draft;
import id.tolok.intake.draft.DraftRow;
import id.tolok.intake.draft.RandomEdits;
import id.tolok.intake.draft.Stamp;
import id.tolok.intake.draft.TestCatalogue;
import id.tolok.intake.draft.edit.Edit;
import id.tolok.intake.draft.edit.EditLog;
import id.tolok.intake.draft.edit.LogEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CarryingTest {

  private static final Catalogue READ = TestCatalogue.read("kecamatan-arunika");

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 25);
  }

  /// The reader changed nothing: all corrections are there, and there is nothing to say.
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void onTheSameReadingEveryCorrectionIsMadeAgain(long seed) {
    var log = new RandomEdits(seed).more(EditLog.of(Draft.of(READ), List.of()), 60);

    var carried = Carrying.over(log, Draft.of(READ));

    assertThat(carried.notes()).isEmpty();
    assertThat(carried.log().draft().catalogue()).isEqualTo(log.draft().catalogue());
  }

  /// The reader lost a row: each correction is either made again or told.
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noCorrectionIsDroppedInSilence(long seed) {
    var log = new RandomEdits(seed).more(EditLog.of(Draft.of(READ), List.of()), 60);

    var carried = Carrying.over(log, Draft.of(without(READ, 1)));

    var told =
        carried.notes().stream().filter(note -> note.kind() == CarryNote.Kind.NOT_CARRIED).count();
    assertThat(carried.log().standing().size() + told)
        .isGreaterThanOrEqualTo(log.standing().size());
  }

  @Test
  void aCorrectionOfARowThatIsReadElsewhereFollowsIt() {
    var log = edited(new Edit.SetField("r3", "unit", "persen"));

    var carried = Carrying.over(log, Draft.of(without(READ, 0)));

    assertThat(row(carried.log().draft(), row(log.draft(), "r3").name()).cells().value("unit"))
        .isEqualTo("persen");
    assertThat(carried.log().entries().getFirst().by().name()).isEqualTo("Siti");
  }

  @Test
  void aCorrectionWithoutAPlaceIsTold() {
    var log = edited(new Edit.SetField("r1", "unit", "persen"));
    var name = row(log.draft(), "r1").name();

    var carried = Carrying.over(log, Draft.of(without(READ, 0)));

    assertThat(carried.notes())
        .extracting(CarryNote::kind, CarryNote::words, CarryNote::by)
        .contains(tuple(CarryNote.Kind.NOT_CARRIED, "“" + name + "”: satuan = “persen”", "Siti"));
  }

  @Test
  void aCorrectionStaysAndWhatTheNewReaderReadsIsTold() {
    var log = edited(new Edit.SetField("r1", "definition", "Definisi dari Siti"));

    var carried =
        Carrying.over(log, Draft.of(changed(READ, 0, row -> redefined(row, "Definisi baru"))));

    assertThat(carried.log().draft().findRow("r1").orElseThrow().cells().value("definition"))
        .isEqualTo("Definisi dari Siti");
    assertThat(carried.notes())
        .containsExactly(
            new CarryNote(
                CarryNote.Kind.KEPT,
                "r1",
                "definition",
                "“Definisi baru”",
                "Siti",
                "Definisi baru"));
  }

  @Test
  void aDifferentReadingOfAnUntouchedFieldIsTold() {
    var before = READ.positions().getFirst().indicators().getFirst().definition();

    var carried =
        Carrying.over(
            EditLog.of(Draft.of(READ), List.of()),
            Draft.of(changed(READ, 0, row -> redefined(row, "Definisi baru"))));

    assertThat(carried.notes())
        .singleElement()
        .extracting(CarryNote::kind, CarryNote::field, CarryNote::value)
        .containsExactly(CarryNote.Kind.READ_DIFFERENTLY, "definition", before);
  }

  private static DraftRow row(Draft draft, String name) {
    return draft.rows().stream()
        .filter(row -> row.name().equals(name) || row.id().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static EditLog edited(Edit edit) {
    var stamp = new Stamp(1, 1L, "Siti", Instant.EPOCH);
    return EditLog.of(Draft.of(READ), List.of(new LogEntry(stamp, new LogEntry.Step.Made(edit))));
  }

  /// The first position without one of its rows.
  private static Catalogue without(Catalogue read, int index) {
    var first = read.positions().getFirst();
    var rows = new ArrayList<>(first.indicators());
    rows.remove(index);
    return with(read, rows);
  }

  private static Catalogue changed(Catalogue read, int index, UnaryOperator<Indicator> change) {
    var rows = new ArrayList<>(read.positions().getFirst().indicators());
    rows.set(index, change.apply(rows.get(index)));
    return with(read, rows);
  }

  private static Catalogue with(Catalogue read, List<Indicator> rows) {
    var first = read.positions().getFirst();
    var positions = new ArrayList<>(read.positions());
    positions.set(
        0,
        new Position(
            first.name(),
            first.rawName(),
            first.echelon(),
            first.decree(),
            first.duties(),
            first.functions(),
            rows,
            first.sources()));
    return new Catalogue(
        read.format(),
        read.file(),
        read.sha256(),
        read.decrees(),
        read.organisation(),
        positions,
        read.findings());
  }

  private static Indicator redefined(Indicator row, String definition) {
    return new Indicator(
        row.number(),
        row.objective(),
        row.indicator(),
        definition,
        row.rationale(),
        row.formulaText(),
        row.formula(),
        row.unit(),
        row.polarity(),
        row.responsible(),
        row.dataSource(),
        row.baseline(),
        row.targets(),
        row.quarterTargets(),
        row.note(),
        row.confidence(),
        row.sources());
  }
}
