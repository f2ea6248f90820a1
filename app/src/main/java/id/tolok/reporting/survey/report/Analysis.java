package id.tolok.reporting.survey.report;

import id.tolok.reporting.layout.Block;
import id.tolok.reporting.layout.Block.Column;
import id.tolok.reporting.layout.Block.Figure;
import id.tolok.reporting.layout.Block.Grid;
import id.tolok.reporting.layout.Block.Paragraph;
import id.tolok.reporting.layout.Block.Points;
import id.tolok.reporting.layout.Block.Section;
import id.tolok.reporting.survey.Printed;
import id.tolok.reporting.survey.RoundFacts;
import id.tolok.satisfaction.ElementScore;
import id.tolok.satisfaction.ServiceQuality;
import id.tolok.shell.wording.Language;
import id.tolok.shell.wording.Words;
import id.tolok.survey.number.Opinions.ThemeCount;
import id.tolok.survey.number.SurveyResults.TrendPoint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chapter four: what is weak, what is strong, what people wrote, and how it was before.
final class Analysis {

  private static final int THEMES_SHOWN = 8;
  private static final String THEME = "survey.theme.";

  private Analysis() {}

  static List<Block> of(RoundFacts facts, Captions captions) {
    List<Block> blocks = new ArrayList<>();
    List<ElementScore> priorities = facts.whole().priorities();
    blocks.add(new Section("Unsur terendah"));
    if (priorities.isEmpty()) {
      blocks.add(new Paragraph("Semua unsur dinilai sangat baik oleh semua responden."));
    } else {
      blocks.add(
          new Paragraph("Unsur yang diprioritaskan untuk diperbaiki, yang terendah lebih dahulu:"));
      blocks.add(points(facts, priorities));
    }
    List<ElementScore> strengths = facts.whole().strengths();
    if (!strengths.isEmpty()) {
      blocks.add(new Section("Unsur tertinggi"));
      blocks.add(new Paragraph("Unsur yang dipertahankan, yang tertinggi lebih dahulu:"));
      blocks.add(points(facts, strengths));
    }
    opinions(blocks, facts, captions);
    trend(blocks, facts, captions);
    blocks.addAll(OwnWords.paragraphs(facts.words().analysis()));
    return blocks;
  }

  private static Points points(RoundFacts facts, List<ElementScore> scores) {
    return new Points(
        scores.stream()
            .map(score ->
                "%s: %s, mutu %s (%s)"
                    .formatted(
                        facts.signedElement(score.element()),
                        Printed.two(score.rounded()),
                        score.quality(facts.scale()),
                        score.quality(facts.scale()).performance()))
            .toList());
  }

  private static void opinions(List<Block> blocks, RoundFacts facts, Captions captions) {
    blocks.add(new Section("Keluhan, saran, dan pujian"));
    var opinions = facts.opinions();
    if (opinions.all() == 0) {
      blocks.add(new Paragraph("Tidak ada responden yang menulis keluhan, saran, atau pujian."));
      return;
    }
    blocks.add(
        new Paragraph(
            "Responden menulis %s pendapat: %s keluhan, %s saran, dan %s pujian."
                .formatted(
                    Printed.count(opinions.all()),
                    Printed.count(opinions.complaints()),
                    Printed.count(opinions.suggestions()),
                    Printed.count(opinions.praises()))));
    if (opinions.themes().isEmpty()) {
      return;
    }
    blocks.add(
        new Grid(
            captions.table("Yang paling banyak disebut; satu pendapat dapat menyebut beberapa hal"),
            List.of(
                Column.words("Hal", 40),
                Column.number("Keluhan", 15),
                Column.number("Saran", 15),
                Column.number("Pujian", 15),
                Column.number("Semua", 15)),
            opinions.themes().stream().limit(THEMES_SHOWN).map(Analysis::theme).toList(),
            false));
  }

  private static List<String> theme(ThemeCount count) {
    Words words = Words.in(Language.ID);
    String key = THEME + count.theme();
    return List.of(
        words.has(key) ? words.get(key) : count.theme(),
        Printed.count(count.complaints()),
        Printed.count(count.suggestions()),
        Printed.count(count.praises()),
        Printed.count(count.all()));
  }

  private static void trend(List<Block> blocks, RoundFacts facts, Captions captions) {
    blocks.add(new Section("Perkembangan"));
    if (facts.earlier().isEmpty()) {
      blocks.add(new Paragraph("Belum ada putaran sebelumnya yang disetujui untuk dibandingkan."));
      return;
    }
    BigDecimal now = facts.index().rounded();
    BigDecimal change = now.subtract(facts.earlier().getLast().index());
    blocks.add(
        new Paragraph(
            "Dibandingkan %s, indeks %s."
                .formatted(facts.earlier().getLast().name(), changed(change))));
    List<List<String>> rows = new ArrayList<>();
    @Nullable BigDecimal before = null;
    for (TrendPoint earlier : facts.earlier()) {
      rows.add(
          row(
              earlier.name(),
              earlier.respondents(),
              earlier.index(),
              earlier.quality(),
              before == null ? "–" : signed(earlier.index().subtract(before))));
      before = earlier.index();
    }
    rows.add(row(facts.round().name(), facts.respondents(), now, facts.quality(), signed(change)));
    blocks.add(
        new Grid(
            captions.table("Indeks dari putaran ke putaran"),
            List.of(
                Column.words("Putaran", 40),
                Column.number("Responden", 15),
                Column.number("Indeks", 15),
                Column.words("Mutu", 10),
                Column.number("Perubahan", 15)),
            rows,
            false));
    blocks.add(
        new Figure(captions.figure("Indeks dari putaran ke putaran"), SurveyCharts.trend(facts)));
  }

  private static List<String> row(
      String name, int respondents, BigDecimal index, ServiceQuality quality, String change) {
    return List.of(
        name, Printed.count(respondents), Printed.two(index), quality.toString(), change);
  }

  static String changed(BigDecimal change) {
    return switch (change.signum()) {
      case 1 -> "naik " + Printed.two(change);
      case -1 -> "turun " + Printed.two(change.negate());
      default -> "tetap";
    };
  }

  private static String signed(BigDecimal change) {
    return (change.signum() > 0 ? "+" : "") + Printed.two(change).replace('-', '−');
  }
}
