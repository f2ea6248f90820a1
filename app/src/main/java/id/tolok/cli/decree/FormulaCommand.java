package id.tolok.cli.decree;

import id.tolok.cli.Console;
import id.tolok.cli.ExitCode;
import id.tolok.cli.Help;
import id.tolok.cli.show.FormulaSheet;
import id.tolok.formula.Derivation;
import id.tolok.formula.Expression;
import id.tolok.formula.FormulaContext;
import id.tolok.formula.FormulaKind;
import id.tolok.formula.FormulaReading;
import id.tolok.formula.Formulas;
import id.tolok.formula.Parsing;
import id.tolok.formula.Value;
import id.tolok.kernel.Finding;
import id.tolok.kernel.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `formula`: how a formula text is understood, and what it gives.
@Command(
    name = "formula",
    description = {
      "Menunjukkan bagaimana sebuah rumus dipahami: dari kalimat, LaTeX, atau bahasa rumus.",
      ""
    },
    footer = {
      "",
      "Contoh:",
      "  ./tolok formula \"Jumlah pos aktif dibagi jumlah pos dikali 100%%\"",
      "  ./tolok formula \"[pos aktif] / [pos] * 100\" --with \"pos aktif=13;pos=20\"",
      "Dalam --with koma adalah tanda desimal: 1.234,5 atau 1234,5."
    })
public final class FormulaCommand extends Help implements Callable<Integer> {

  @Parameters(arity = "1", paramLabel = "TEKS", description = "Rumus seperti tertulis.")
  private String text = "";

  @Option(
      names = "--with",
      paramLabel = "\"NAMA=ANGKA;…\"",
      description = "Menghitung rumus dengan angka-angka ini.")
  private @Nullable String figures;

  @Option(names = "--json", description = "Hasil sebagai JSON.")
  private boolean json;

  private final Console console;

  public FormulaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!looksFormal()) {
      return show(Formulas.read(text, null));
    }
    return switch (Formulas.parse(text)) {
      case Parsing.Parsed parsed -> show(formal(parsed));
      case Parsing.Rejected(Finding cause) -> {
        console.messages().println(Formulas.show(text, cause));
        yield ExitCode.FINDINGS;
      }
    };
  }

  /// What is written in the formula language is not guessed at; only its shape is.
  private FormulaReading formal(Parsing.Parsed parsed) {
    FormulaReading shape = Formulas.read(text, null);
    boolean same = parsed.formula().equals(shape.expression());
    var findings = new ArrayList<>(parsed.findings());
    findings.addAll(Formulas.check(parsed, FormulaContext.NONE));
    return new FormulaReading(
        same ? shape.kind() : FormulaKind.COMPOSITE,
        parsed.formula(),
        same ? shape.numerator() : null,
        same ? shape.denominator() : null,
        same ? shape.multiplier() : null,
        same ? shape.terms() : List.of(),
        null,
        1,
        findings);
  }

  private int show(FormulaReading reading) {
    Expression expression = reading.expression();
    Derivation result = expression == null ? null : result(expression);
    Collection<String> operands =
        expression == null ? List.of() : GivenFigures.names(expression).values();
    if (json) {
      console.data().println(FormulaJson.write(reading, operands, result));
    } else {
      FormulaSheet.lines(reading, operands, result, console.ink(), console.width())
          .forEach(console.data()::println);
    }
    return judge(reading, result);
  }

  private boolean looksFormal() {
    return text.indexOf('[') >= 0 || text.indexOf('{') == 0;
  }

  private @Nullable Derivation result(Expression expression) {
    return figures == null
        ? null
        : Formulas.explain(expression, GivenFigures.parse(figures, expression));
  }

  private int judge(FormulaReading reading, @Nullable Derivation result) {
    if (figures != null && result == null) {
      console.say("rumus ini tidak dapat dihitung; nilainya harus diisi langsung.");
      return ExitCode.FINDINGS;
    }
    boolean error =
        reading.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    boolean noNumber = result != null && !(result.value() instanceof Value.Known);
    return error || noNumber ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
