package id.tolok.reporting.survey.report;

import id.tolok.reporting.drawing.Chart;
import id.tolok.reporting.layout.Block;
import id.tolok.reporting.layout.Block.Column;
import id.tolok.reporting.layout.Block.Figure;
import id.tolok.reporting.layout.Block.Grid;
import id.tolok.reporting.layout.Block.Paragraph;
import id.tolok.reporting.layout.Block.Section;
import id.tolok.reporting.survey.Printed;
import id.tolok.reporting.survey.RoundFacts;
import id.tolok.reporting.survey.RoundFacts.People;
import id.tolok.satisfaction.ElementScore;
import id.tolok.satisfaction.IndexSummary;
import id.tolok.satisfaction.QualityScale;
import id.tolok.satisfaction.SatisfactionIndex;
import id.tolok.satisfaction.ServiceQuality;
import id.tolok.survey.number.RoundResults.OfService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Chapter three: who answered, and what it comes to for each element, each service and as a whole.
final class Results {

  private Results() {}

  static List<Block> of(RoundFacts facts, Captions captions) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Section("Indeks"));
    SatisfactionIndex index = facts.index();
    ServiceQuality quality = facts.quality();
    blocks.add(
        new Paragraph(
            "Indeks kepuasan %s adalah %s dari 100 dengan mutu pelayanan %s (%s), dari %s responden."
                .formatted(
                    facts.round().name(),
                    Printed.two(index.rounded()),
                    quality,
                    quality.performance(),
                    Printed.count(facts.respondents()))));
    facts
        .whole()
        .interval()
        .ifPresent(interval ->
            blocks.add(
                new Paragraph(
                    "Bila responden dipilih secara acak, indeks seluruh pengguna layanan dengan"
                        + " keyakinan 95%% terletak antara %s dan %s (± %s)."
                            .formatted(
                                Printed.two(interval.lower()),
                                Printed.two(interval.upper()),
                                Printed.two(interval.margin())))));
    blocks.add(new Section("Nilai tiap unsur"));
    blocks.add(elements(facts, index, captions));
    blocks.add(new Paragraph(weights(facts)));
    blocks.add(
        new Figure(
            captions.figure("Nilai tiap unsur dan batas mutunya"), SurveyCharts.elements(facts)));
    blocks.add(grades(facts.scale(), captions));
    services(blocks, facts, captions);
    blocks.add(new Section("Responden"));
    if (facts.profile().isEmpty()) {
      blocks.add(new Paragraph("Tidak ada responden yang menyebut keterangan tentang dirinya."));
    }
    for (People people : facts.profile()) {
      profile(blocks, people, facts.respondents(), captions);
    }
    return blocks;
  }

  private static Grid elements(RoundFacts facts, SatisfactionIndex index, Captions captions) {
    List<List<String>> rows = new ArrayList<>();
    for (ElementScore score : facts.whole().elements()) {
      rows.add(
          List.of(
              facts.signedElement(score.element()),
              Printed.count(score.respondents()),
              Printed.four(score.mean()),
              Printed.four(score.weighted()),
              Printed.two(score.rounded()),
              letter(score.quality(facts.scale()))));
    }
    rows.add(
        List.of(
            "Indeks (SKM dan IKM)",
            Printed.count(index.respondents()),
            "",
            Printed.four(index.perceived()),
            Printed.two(index.rounded()),
            letter(facts.quality())));
    return new Grid(
        captions.table("Nilai tiap unsur dan indeks"),
        List.of(
            Column.words("Unsur", 34),
            Column.number("Pengisi", 11),
            Column.number("NRR", 11),
            Column.number("NRR tertimbang", 14),
            Column.number("Nilai (×25)", 11),
            Column.words("Mutu", 20)),
        rows,
        true);
  }

  private static String letter(ServiceQuality quality) {
    return quality + " – " + quality.performance();
  }

  private static String weights(RoundFacts facts) {
    int elements = facts.whole().counts().elements().size();
    return "NRR adalah jumlah jawaban dibagi banyaknya lembar yang mengisi unsur itu; unsur yang"
        + " kosong tidak ikut dihitung. Penimbang tiap unsur %s. SKM adalah jumlah NRR tertimbang,"
            .formatted(Printed.weight(facts.results().weightRule(), elements))
        + " IKM = SKM × 25.";
  }

  private static Grid grades(QualityScale scale, Captions captions) {
    List<List<String>> rows = new ArrayList<>();
    BigDecimal above = new BigDecimal("100.01");
    for (ServiceQuality quality : ServiceQuality.values()) {
      rows.add(
          List.of(
              Integer.toString(quality.perceptionValue()),
              Printed.two(scale.from(quality))
                  + " – "
                  + Printed.two(above.subtract(new BigDecimal("0.01"))),
              quality.toString(),
              quality.performance()));
      above = scale.from(quality);
    }
    return new Grid(
        captions.table("Nilai persepsi, interval IKM, mutu, dan kinerja"),
        List.of(
            Column.number("Nilai persepsi", 15),
            Column.words("Interval IKM", 25),
            Column.words("Mutu", 15),
            Column.words("Kinerja unit pelayanan", 30)),
        rows,
        false);
  }

  private static void services(List<Block> blocks, RoundFacts facts, Captions captions) {
    List<OfService> services = facts.results().services();
    if (services.size() < 2) {
      return;
    }
    blocks.add(new Section("Nilai tiap layanan"));
    blocks.add(
        new Grid(
            captions.table("Indeks tiap layanan"),
            List.of(
                Column.words("Layanan", 46),
                Column.number("Responden", 16),
                Column.number("Indeks", 16),
                Column.words("Mutu", 22)),
            services.stream().map(Results::row).toList(),
            false));
    note(blocks, services.stream().anyMatch(OfService::isHidden));
  }

  private static List<String> row(OfService service) {
    if (service.summary().isEmpty()) {
      return List.of(service.name(), Printed.HIDDEN, Printed.HIDDEN, Printed.HIDDEN);
    }
    IndexSummary summary = service.summary().get();
    String respondents = Printed.count(summary.respondents());
    if (summary.index().isEmpty()) {
      String why = summary.respondents() == 0 ? "belum ada responden" : "ada unsur tanpa jawaban";
      return List.of(service.name(), respondents, "–", why);
    }
    return List.of(
        service.name(),
        respondents,
        Printed.two(summary.index().get().rounded()),
        letter(summary.quality().orElseThrow()));
  }

  private static void profile(List<Block> blocks, People people, int whole, Captions captions) {
    String by = people.title().toLowerCase(Locale.ROOT);
    blocks.add(
        new Grid(
            captions.table("Responden menurut " + by),
            List.of(
                Column.words(people.title(), 50),
                Column.number("Responden", 20),
                Column.number("Bagian", 20)),
            Groups.shares(people, whole),
            false));
    note(blocks, people.hidesSome());
    Chart.Bars bars = SurveyCharts.groups(people, whole);
    if (bars.bars().size() > 1) {
      blocks.add(new Figure(captions.figure("Responden menurut " + by), bars));
    }
  }

  private static void note(List<Block> blocks, boolean hidden) {
    if (hidden) {
      blocks.add(
          new Paragraph(
              "Kelompok di bawah lima orang disamarkan, beserta kelompok lain seperlunya, agar"
                  + " tidak ada orang yang dapat dikenali."));
    }
  }
}
