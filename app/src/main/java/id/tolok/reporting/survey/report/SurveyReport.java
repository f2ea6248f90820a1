package id.tolok.reporting.survey.report;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import id.tolok.reporting.layout.Report;
import id.tolok.reporting.layout.Report.Chapter;
import id.tolok.reporting.layout.Report.Cover;
import id.tolok.reporting.survey.Printed;
import id.tolok.reporting.survey.RoundFacts;
import id.tolok.survey.RoundKind;
import java.util.ArrayList;
import java.util.List;

/// Writes the report of a survey from what is known of its round.
@BasedOn(value = Regulation.PERMENPANRB_14_2017, place = "annex, report of the survey")
public final class SurveyReport {

  private SurveyReport() {}

  /// The report of a round that has numbers to show.
  ///
  /// @throws IllegalArgumentException where it has none
  public static Report of(RoundFacts facts) {
    if (!facts.hasNumbers()) {
      throw new IllegalArgumentException("a report of a round without numbers to show");
    }
    var captions = new Captions();
    return new Report(
        cover(facts),
        List.of(
            new Chapter("BAB I", "Pendahuluan", Introduction.of(facts)),
            new Chapter("BAB II", "Pengumpulan data", Collection.of(facts, captions)),
            new Chapter("BAB III", "Hasil survei", Results.of(facts, captions)),
            new Chapter("BAB IV", "Analisis", Analysis.of(facts, captions)),
            new Chapter("BAB V", "Rencana tindak lanjut", Plan.of(facts, captions)),
            new Chapter("BAB VI", "Kesimpulan", Conclusion.of(facts))),
        facts.signature(),
        List.of(
            new Chapter("Lampiran 1", "Kuesioner", Annexes.questionnaire(facts)),
            new Chapter("Lampiran 2", "Pengolahan data", Annexes.processing(facts)),
            new Chapter(
                "Lampiran 3", "Laporan tindak lanjut putaran sebelumnya", Annexes.before(facts)),
            new Chapter("Lampiran 4", "Dokumentasi", Annexes.places(facts))));
  }

  private static Cover cover(RoundFacts facts) {
    List<String> warnings = new ArrayList<>();
    if (facts.sample()) {
      warnings.add("DATA CONTOH: semua angka dan nama pada laporan ini karangan.");
    }
    if (!facts.isApproved()) {
      warnings.add(
          "DRAF: hasil putaran ini belum disetujui. Angkanya masih dapat berubah dan belum menjadi"
              + " realisasi indikator.");
    }
    return new Cover(
        title(facts),
        facts.round().name(),
        "Pelayanan " + Printed.days(facts.round().periodFrom(), facts.round().periodUntil()),
        facts.agency().name(),
        facts.government(),
        Integer.toString(facts.round().periodUntil().getYear()),
        warnings);
  }

  private static String title(RoundFacts facts) {
    return facts.round().kind() == RoundKind.PUBLIC
        ? "Laporan Survei Kepuasan Masyarakat"
        : "Laporan Survei Kepuasan Pelayanan Internal";
  }
}
