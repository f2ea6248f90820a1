package id.tolok.reporting.survey.report;

import id.tolok.reporting.layout.Block;
import id.tolok.reporting.layout.Block.Paragraph;
import id.tolok.reporting.layout.Block.Points;
import id.tolok.reporting.survey.Printed;
import id.tolok.reporting.survey.RoundFacts;
import id.tolok.satisfaction.ElementScore;
import id.tolok.satisfaction.respondent.SampleSize;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Chapter six: what the survey says in a few sentences.
final class Conclusion {

  private Conclusion() {}

  static List<Block> of(RoundFacts facts) {
    var index = facts.index();
    var quality = facts.quality();
    int respondents = facts.respondents();
    List<String> points = new ArrayList<>();
    points.add(
        "Indeks kepuasan %s adalah %s, mutu pelayanan %s, kinerja %s."
            .formatted(
                facts.round().name(),
                Printed.two(index.rounded()),
                quality,
                quality.performance()));
    points.add(enough(facts, respondents));
    if (!facts.earlier().isEmpty()) {
      points.add(
          "Dibandingkan %s, indeks %s."
              .formatted(
                  facts.earlier().getLast().name(),
                  Analysis.changed(index.rounded().subtract(facts.earlier().getLast().index()))));
    }
    List<ElementScore> priorities = facts.whole().priorities();
    if (!priorities.isEmpty()) {
      points.add("Unsur yang diprioritaskan: " + names(facts, priorities) + ".");
    }
    if (!facts.plan().isEmpty()) {
      points.add(
          "%d tindak lanjut direncanakan dan sudah ada penanggung jawabnya."
              .formatted(facts.plan().size()));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph("Dari hasil survei dapat disimpulkan:"));
    blocks.add(new Points(points));
    blocks.addAll(OwnWords.paragraphs(facts.words().conclusion()));
    return blocks;
  }

  private static String enough(RoundFacts facts, int respondents) {
    if (facts.results().population().isEmpty()) {
      return "%s responden dihitung; sampel minimal tidak diketahui karena populasi tidak dicatat."
          .formatted(Printed.count(respondents));
    }
    int population = facts.results().population().getAsInt();
    int missing = SampleSize.shortfall(population, respondents);
    return missing == 0
        ? "%s responden dihitung dan memenuhi sampel minimal %s."
            .formatted(Printed.count(respondents), Printed.count(SampleSize.of(population)))
        : "%s responden dihitung, kurang dari sampel minimal %s; kekurangannya %s."
            .formatted(
                Printed.count(respondents),
                Printed.count(SampleSize.of(population)),
                Printed.count(missing));
  }

  private static String names(RoundFacts facts, List<ElementScore> scores) {
    return scores.stream()
        .map(score -> facts.signedElement(score.element()))
        .collect(Collectors.joining("; "));
  }
}
