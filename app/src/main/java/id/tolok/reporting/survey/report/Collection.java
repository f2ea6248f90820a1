package id.tolok.reporting.survey.report;

import id.tolok.reporting.layout.Block;
import id.tolok.reporting.layout.Block.Column;
import id.tolok.reporting.layout.Block.Grid;
import id.tolok.reporting.layout.Block.Paragraph;
import id.tolok.reporting.layout.Block.Points;
import id.tolok.reporting.layout.Block.Section;
import id.tolok.reporting.layout.Block.Warning;
import id.tolok.reporting.survey.Printed;
import id.tolok.reporting.survey.RoundFacts;
import id.tolok.satisfaction.respondent.SampleSize;
import id.tolok.survey.Round;
import id.tolok.survey.ServicePoint;
import id.tolok.survey.number.RoundResults.OfService;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Chapter two: who asked whom, how, where and when, and whether they were enough.
final class Collection {

  private Collection() {}

  static List<Block> of(RoundFacts facts, Captions captions) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Section("Pelaksana"));
    List<String> team = OwnWords.lines(facts.words().team());
    if (team.isEmpty()) {
      blocks.add(new Paragraph("Survei dilaksanakan sendiri oleh " + facts.agency().name() + "."));
    } else {
      blocks.add(new Paragraph("Survei dilaksanakan oleh tim:"));
      blocks.add(new Points(team));
    }
    method(blocks, facts, captions);
    blocks.add(new Section("Tempat"));
    blocks.add(
        new Paragraph(
            facts.results().services().stream()
                .map(OfService::name)
                .collect(Collectors.joining("; ", "Survei mencakup layanan ", "."))));
    if (!facts.points().isEmpty()) {
      blocks.add(
          new Paragraph(
              "Survei ditawarkan di: "
                  + String.join(", ", facts.points().stream().map(ServicePoint::name).toList())
                  + "."));
    }
    blocks.add(new Section("Waktu"));
    Round round = facts.round();
    blocks.add(
        new Paragraph(
            "Jawaban diterima %s, atas pelayanan %s."
                .formatted(
                    Printed.days(round.opensOn(), facts.answeredUntil()),
                    Printed.days(round.periodFrom(), round.periodUntil()))));
    sample(blocks, facts, captions);
    return blocks;
  }

  private static void method(List<Block> blocks, RoundFacts facts, Captions captions) {
    blocks.add(new Section("Metode"));
    blocks.addAll(OwnWords.paragraphs(facts.round().method()));
    blocks.add(
        new Paragraph(
            "Responden menjawab %d pertanyaan tentang %d unsur pelayanan dengan empat pilihan,"
                    .formatted(
                        facts.questionnaire().questions().size(),
                        facts.whole().counts().elements().size())
                + " bernilai 1 sampai 4, tanpa menyebut nama atau nomor identitas. Kuesioner yang"
                + " dipakai adalah versi %d (Lampiran 1)."
                    .formatted(facts.questionnaire().number())));
    blocks.add(
        new Grid(
            captions.table("Cara lembar jawaban diterima"),
            List.of(Column.words("Cara", 60), Column.number("Lembar", 20)),
            Groups.rows(facts.channels()),
            false));
  }

  private static void sample(List<Block> blocks, RoundFacts facts, Captions captions) {
    blocks.add(new Section("Populasi dan sampel"));
    int respondents = facts.respondents();
    List<List<String>> rows = new ArrayList<>();
    if (facts.results().population().isPresent()) {
      int population = facts.results().population().getAsInt();
      rows.add(
          List.of("Populasi: orang yang dilayani pada periode ini", Printed.count(population)));
      rows.add(List.of("Sampel minimal", Printed.count(SampleSize.of(population))));
    }
    rows.add(List.of("Responden yang dihitung", Printed.count(respondents)));
    rows.add(
        List.of(
            "Lembar ditolak karena terlalu sedikit unsur diisi",
            Printed.count(facts.results().setAside().rejected())));
    if (facts.results().setAside().held() > 0) {
      rows.add(
          List.of(
              "Lembar ditahan karena belum diputuskan sah",
              Printed.count(facts.results().setAside().held())));
    }
    blocks.add(
        new Grid(
            captions.table("Populasi, sampel, dan responden"),
            List.of(Column.words("Keterangan", 60), Column.number("Jumlah", 20)),
            rows,
            false));
    if (facts.results().population().isEmpty()) {
      blocks.add(
          new Warning(
              "Jumlah orang yang dilayani tidak dicatat, sehingga sampel minimal tidak dapat"
                  + " dihitung."));
      return;
    }
    blocks.add(
        new Paragraph(
            "Sampel minimal menurut Krejcie dan Morgan: tingkat kepercayaan 95%, galat 5%,"
                + " proporsi 0,5."));
    int missing = facts.results().shortfall().orElse(0);
    if (missing > 0) {
      blocks.add(
          new Warning(
              "Kurang dari sampel minimal: masih kurang %s responden. Hasil survei dibaca dengan"
                      .formatted(Printed.count(missing))
                  + " memperhatikan hal ini."));
    }
  }
}
