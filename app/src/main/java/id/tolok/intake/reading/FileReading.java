package id.tolok.intake.reading;

import id.tolok.document.Catalogue;
import id.tolok.document.CatalogueFinding;
import id.tolok.document.DecreeReader;
import id.tolok.document.ReaderVersion;
import id.tolok.document.Reading;
import id.tolok.document.json.CatalogueJson;
import id.tolok.intake.Originals.Original;
import id.tolok.intake.ReadingStatus;
import id.tolok.intake.draft.Draft;
import id.tolok.intake.finding.DraftFinding;
import id.tolok.intake.finding.DraftFindings;
import id.tolok.intake.store.ReadOutcome;
import id.tolok.kernel.Severity;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads one file and judges what was read. Whatever the file is, there is an outcome.
final class FileReading {

  private FileReading() {}

  /// @param checking told when reading is over and judging begins
  static ReadOutcome of(Original file, ReadingStatus.Kind kind, Runnable checking) {
    long begun = System.nanoTime();
    var reading =
        switch (kind) {
          case DOCUMENT -> DecreeReader.read(file.fileName(), file.bytes());
          case CATALOGUE -> catalogue(file);
        };
    checking.run();
    var findings = DraftFindings.of(Draft.of(reading.catalogue()), reading.blocks(), List.of());
    var took = Duration.ofNanos(System.nanoTime() - begun);
    return new ReadOutcome(
        reading,
        reading.opened() ? ReadingStatus.Phase.READ : ReadingStatus.Phase.UNREADABLE,
        took,
        kind == ReadingStatus.Kind.CATALOGUE ? "" : ReaderVersion.CURRENT,
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        reading.opened() ? null : problem(reading.catalogue()));
  }

  private static Reading catalogue(Original file) {
    var text = new String(file.bytes(), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    try {
      return new Reading(CatalogueJson.read(text), "Katalog JSON", true, List.of());
    } catch (IllegalArgumentException noCatalogue) {
      return new Reading(unreadable(file, noCatalogue.getMessage()), "JSON", false, List.of());
    }
  }

  private static Catalogue unreadable(Original file, @Nullable String cause) {
    var finding =
        new CatalogueFinding(
            "CATALOGUE_INVALID",
            Severity.ERROR,
            null,
            "Berkas ini bukan katalog Tolok yang utuh: " + cause,
            "Ekspor ulang katalognya, atau unggah dokumen aslinya.");
    return new Catalogue(
        Catalogue.FORMAT,
        file.fileName(),
        file.sha256(),
        List.of(),
        List.of(),
        List.of(),
        List.of(finding));
  }

  private static String problem(Catalogue catalogue) {
    return catalogue.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(finding ->
            finding.suggestion() == null
                ? finding.message()
                : finding.message() + " " + finding.suggestion())
        .findFirst()
        .orElse("Isinya tidak dapat dibuka; periksa apakah berkasnya rusak.");
  }

  private static int count(List<DraftFinding> findings, Severity severity) {
    return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
