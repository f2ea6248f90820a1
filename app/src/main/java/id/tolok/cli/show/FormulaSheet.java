package id.tolok.cli.show;

import id.tolok.formula.Derivation;
import id.tolok.formula.Expression;
import id.tolok.formula.FormulaReading;
import id.tolok.formula.Formulas;
import id.tolok.kernel.Finding;
import id.tolok.kernel.FindingMessages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a formula text was understood, for a person.
public final class FormulaSheet {

  private static final int LABEL = 12;

  private final Ink ink;
  private final int width;
  private final List<String> lines = new ArrayList<>();

  private FormulaSheet(Ink ink, int width) {
    this.ink = ink;
    this.width = width;
  }

  /// The lines of the sheet.
  ///
  /// @param operands names of what has to be filled in, in order
  /// @param result null when no figures were given
  public static List<String> lines(
      FormulaReading reading,
      Collection<String> operands,
      @Nullable Derivation result,
      Ink ink,
      int width) {
    var sheet = new FormulaSheet(ink, width);
    sheet.reading(reading, operands);
    sheet.findings(reading.findings());
    if (result != null) {
      sheet.result(result);
    }
    return List.copyOf(sheet.lines);
  }

  private void reading(FormulaReading reading, Collection<String> operands) {
    add("Bentuk", Words.kind(reading.kind()));
    Expression expression = reading.expression();
    if (expression != null) {
      add("Rumus", Formulas.print(expression));
      add("Dibaca", Formulas.describe(expression));
    }
    add("Pembilang", reading.numerator());
    add("Penyebut", reading.denominator());
    if (reading.multiplier() != null) {
      add("Pengali", reading.multiplier().toPlainString());
    }
    String label = "Bagian";
    for (String term : reading.terms()) {
      add(label, term);
      label = "";
    }
    label = "Variabel";
    for (String operand : operands) {
      add(label, operand);
      label = "";
    }
    add("Catatan", reading.note());
    add("Yakin", Math.round(reading.confidence() * 100) + "%");
  }

  private void findings(List<Finding> findings) {
    var messages = FindingMessages.indonesian();
    for (Finding finding : findings) {
      add(
          Words.severity(finding.severity()),
          messages.message(finding)
              + messages.suggestion(finding).map(suggestion -> " " + suggestion).orElse(""));
    }
  }

  private void result(Derivation derivation) {
    lines.add("");
    lines.add(ink.bold("Hasil"));
    Formulas.show(derivation).lines().forEach(lines::add);
  }

  private void add(String label, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return;
    }
    String start = label + " ".repeat(Math.max(1, LABEL - label.length()));
    for (String line : Wrapping.wrap(text, Math.max(20, width - LABEL))) {
      lines.add(start + line);
      start = " ".repeat(LABEL);
    }
  }
}
