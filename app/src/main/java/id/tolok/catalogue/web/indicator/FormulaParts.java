package id.tolok.catalogue.web.indicator;

import gg.jte.Content;
import id.tolok.catalogue.web.indicator.IndicatorView.FormulaPart;
import id.tolok.document.Indicator;
import id.tolok.formula.Expression;
import id.tolok.formula.Formulas;
import id.tolok.shell.wording.Words;
import java.util.Optional;

/// Shows a formula: in words, as mathematics and as what the program computes.
final class FormulaParts {

  private final Words words;

  FormulaParts(Words words) {
    this.words = words;
  }

  FormulaPart of(Indicator indicator) {
    String kind = words.get("catalogue.formula." + indicator.formula().kind().code());
    String stated = indicator.formulaText() == null ? "" : indicator.formulaText();
    return expression(indicator)
        .map(formula ->
            new FormulaPart(
                kind,
                stated,
                math(formula),
                Formulas.describe(formula),
                Formulas.print(formula),
                true))
        .orElseGet(() -> new FormulaPart(kind, stated, null, "", "", false));
  }

  /// The executable formula; empty where the decree's words are none.
  static Optional<Expression> expression(Indicator indicator) {
    String text = indicator.formula().expression();
    return text == null ? Optional.empty() : Formulas.parse(text).expression();
  }

  private Content math(Expression formula) {
    String mathMl = Formulas.mathMl(formula, words.language().locale());
    return output -> output.writeContent(mathMl);
  }
}
