package id.tolok.intake.web.review;

import id.tolok.intake.Review;
import id.tolok.intake.draft.Cells;
import id.tolok.intake.draft.DraftRow;
import id.tolok.intake.draft.FieldKeys;
import id.tolok.intake.web.review.ReviewView.RowView;
import id.tolok.shell.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Shows rows as they stand in the list.
final class RowViews {

  /// Below this the reader was guessing at part of the row.
  static final double DOUBTFUL = 0.8;

  private static final double SURE = 0.92;
  private static final int PERCENT = 100;

  private final Words words;
  private final FindingViews findings;
  private final Review review;

  RowViews(Words words, FindingViews findings, Review review) {
    this.words = words;
    this.findings = findings;
    this.review = review;
  }

  RowView view(DraftRow row) {
    return new RowView(
        row.id(),
        blank(row.cells().value("number")),
        row.name(),
        blank(row.cells().value("objective")),
        formula(row),
        row.formula().expression() != null,
        facts(row.cells()),
        words.get("intake.sure." + sure(row)),
        sureTone(row),
        row.added() == null ? Math.round(row.confidence() * PERCENT) + "%" : "",
        review.draft().checks().containsKey(row.id()),
        row.isChanged(),
        row.added() != null,
        places(row.cells()),
        findings.of(row.id(), review.findings()));
  }

  static boolean isDoubtful(DraftRow row) {
    return row.added() == null && row.confidence() < DOUBTFUL;
  }

  private static String sure(DraftRow row) {
    if (row.added() != null) {
      return "ADDED";
    }
    return row.confidence() >= SURE ? "HIGH" : isDoubtful(row) ? "LOW" : "MIDDLE";
  }

  private static String sureTone(DraftRow row) {
    return switch (sure(row)) {
      case "HIGH" -> "good";
      case "LOW" -> "warning";
      case "ADDED" -> "info";
      default -> "plain";
    };
  }

  private String formula(DraftRow row) {
    var expression = row.formula().expression();
    return expression != null ? expression : blank(row.cells().value("formulaText"));
  }

  private String facts(Cells cells) {
    var facts = new ArrayList<String>();
    add(facts, cells.value("unit"));
    var targets = cells.valuesBelow(FieldKeys.TARGETS);
    if (!targets.isEmpty()) {
      facts.add(
          words.get("intake.row.targets")
              + " "
              + targets.entrySet().stream()
                  .map(target -> target.getKey() + ": " + target.getValue())
                  .collect(Collectors.joining(", ")));
    }
    add(facts, cells.value("responsible"));
    add(facts, cells.value("dataSource"));
    return String.join(" · ", facts);
  }

  private static void add(List<String> facts, @Nullable String fact) {
    if (fact != null) {
      facts.add(fact);
    }
  }

  /// `field=place` of each field that has a place, apart by `;`.
  static String places(Cells cells) {
    return cells.byKey().entrySet().stream()
        .filter(cell -> cell.getValue().where() != null)
        .map(cell ->
            cell.getKey() + "=" + PlaceWords.key(Objects.requireNonNull(cell.getValue().where())))
        .collect(Collectors.joining(";"));
  }

  private static String blank(@Nullable String text) {
    return text == null ? "" : text;
  }
}
