package id.tolok.reporting.survey.report;

import id.tolok.reporting.layout.Block;
import id.tolok.reporting.layout.Block.Column;
import id.tolok.reporting.layout.Block.Grid;
import id.tolok.reporting.layout.Block.Paragraph;
import id.tolok.reporting.survey.ElementNames;
import id.tolok.reporting.survey.Printed;
import id.tolok.reporting.survey.RoundFacts;
import id.tolok.satisfaction.ElementCounts;
import id.tolok.satisfaction.ElementScore;
import id.tolok.survey.FollowUp;
import id.tolok.survey.Questionnaire.Bilingual;
import id.tolok.survey.Questionnaire.Question;
import id.tolok.survey.RoundKind;
import id.tolok.survey.ServicePoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What is appended to the report.
final class Annexes {

  private Annexes() {}

  static List<Block> questionnaire(RoundFacts facts) {
    List<List<String>> rows = new ArrayList<>();
    for (Question question : facts.questionnaire().questions()) {
      List<String> row = new ArrayList<>();
      row.add(Integer.toString(rows.size() + 1));
      row.add(ElementNames.sign(question.elementCode(), facts.questionnaire()));
      row.add(question.text().indonesian());
      question.choices().stream().map(Bilingual::indonesian).forEach(row::add);
      rows.add(row);
    }
    return List.of(
        new Paragraph(
            "Kuesioner versi %d. Responden juga dapat menyebut jenis kelamin, pendidikan, pekerjaan,"
                    .formatted(facts.questionnaire().number())
                + " dan kelompok umur, serta menulis keluhan, saran, atau pujian; semuanya"
                + " sukarela."),
        new Grid(
            "",
            List.of(
                Column.number("No", 6),
                Column.words("Unsur", 9),
                Column.words("Pertanyaan", 36),
                Column.words("1", 15),
                Column.words("2", 15),
                Column.words("3", 15),
                Column.words("4", 15)),
            rows,
            false));
  }

  /// The processed data: how often each answer was given, and what follows. Sheets are never
  /// printed one by one, so that nobody is recognised.
  static List<Block> processing(RoundFacts facts) {
    Map<String, ElementScore> scores =
        facts.whole().elements().stream()
            .collect(Collectors.toMap(ElementScore::element, Function.identity()));
    List<List<String>> rows = new ArrayList<>();
    for (ElementCounts counts : facts.whole().counts().elements()) {
      ElementScore score = scores.get(counts.element());
      List<String> row = new ArrayList<>();
      row.add(facts.signedElement(counts.element()));
      counts.chosen().forEach(times -> row.add(Printed.count(times)));
      row.add(Printed.count(facts.respondents() - counts.respondents()));
      row.add(Printed.sum(counts.sum()));
      row.add(Printed.count(counts.respondents()));
      row.add(score == null ? "–" : Printed.four(score.mean()));
      row.add(score == null ? "–" : Printed.four(score.weighted()));
      rows.add(row);
    }
    var index = facts.index();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Paragraph(
            "Banyaknya jawaban 1 sampai 4 pada %s lembar yang dihitung. Lembar satu per satu tidak"
                    .formatted(Printed.count(facts.respondents()))
                + " dilampirkan agar tidak ada orang yang dapat dikenali."));
    blocks.add(
        new Grid(
            "",
            List.of(
                Column.words("Unsur", 30),
                Column.number("1", 8),
                Column.number("2", 8),
                Column.number("3", 8),
                Column.number("4", 8),
                Column.number("Kosong", 10),
                Column.number("Jumlah", 11),
                Column.number("Pengisi", 11),
                Column.number("NRR", 11),
                Column.number("× bobot", 11)),
            rows,
            false));
    if (facts.questionnaire().questions().size() > facts.whole().counts().elements().size()) {
      blocks.add(
          new Paragraph(
              "Unsur dengan beberapa pertanyaan: jawaban seorang responden adalah rata-rata"
                  + " pertanyaan yang diisinya, sehingga jumlahnya dapat berupa pecahan."));
    }
    blocks.add(
        new Paragraph(
            "Penimbang %s. SKM = jumlah NRR × penimbang = %s. IKM = SKM × 25 = %s."
                .formatted(
                    Printed.weight(
                        facts.results().weightRule(), facts.whole().counts().elements().size()),
                    Printed.four(index.perceived()),
                    Printed.two(index.rounded()))));
    return blocks;
  }

  static List<Block> before(RoundFacts facts) {
    if (facts.before().isEmpty()) {
      return List.of(new Paragraph("Belum ada rencana tindak lanjut dari putaran sebelumnya."));
    }
    var before = facts.before().get();
    List<List<String>> rows = new ArrayList<>();
    for (FollowUp each : before.plan()) {
      rows.add(
          List.of(
              Integer.toString(rows.size() + 1),
              Plan.about(facts, each),
              each.action(),
              Printed.date(each.dueOn()),
              each.ownerName(),
              each.done()
                  .map(done ->
                      "Selesai "
                          + Printed.date(done.on())
                          + (done.note().isEmpty() ? "" : ": " + done.note()))
                  .orElse("Belum selesai")));
    }
    return List.of(
        new Paragraph(
            "Dari %d tindak lanjut %s, %d sudah selesai."
                .formatted(before.plan().size(), before.roundName(), before.done())),
        new Grid(
            "",
            List.of(
                Column.number("No", 6),
                Column.words("Unsur", 20),
                Column.words("Tindakan", 28),
                Column.words("Waktu", 16),
                Column.words("Penanggung jawab", 20),
                Column.words("Hasil", 26)),
            rows,
            false));
  }

  static List<Block> places(RoundFacts facts) {
    if (facts.round().kind() == RoundKind.INTERNAL) {
      return List.of(
          new Paragraph(
              "Pegawai menjawab pada halaman survei internal; jawabannya tidak memuat siapa yang"
                  + " menjawab. Foto pelaksanaan dapat ditambahkan pada laporan dalam bentuk"
                  + " Word."));
    }
    if (facts.points().isEmpty()) {
      return List.of(
          new Paragraph("Survei ini tidak ditawarkan lewat poster; lembarnya diisi petugas."));
    }
    return List.of(
        new Paragraph(
            "Poster dengan kode QR survei dipasang di tempat berikut. Foto pelaksanaan dapat"
                + " ditambahkan pada laporan dalam bentuk Word."),
        new Grid(
            "",
            List.of(Column.words("Tempat", 60), Column.words("Alamat pada poster", 40)),
            facts.points().stream().map(Annexes::place).toList(),
            false));
  }

  private static List<String> place(ServicePoint point) {
    return List.of(point.name(), "/s/" + point.code());
  }
}
