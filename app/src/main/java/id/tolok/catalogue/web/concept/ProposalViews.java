package id.tolok.catalogue.web.concept;

import id.tolok.catalogue.comparison.FieldDifference.Field;
import id.tolok.catalogue.comparison.WordDifference;
import id.tolok.catalogue.concept.Choice;
import id.tolok.catalogue.concept.MemberText;
import id.tolok.catalogue.likeness.Likeness;
import id.tolok.catalogue.likeness.WordLikeness;
import id.tolok.catalogue.web.DifferenceWords;
import id.tolok.catalogue.web.concept.QueueView.Indication;
import id.tolok.catalogue.web.concept.QueueView.Line;
import id.tolok.catalogue.web.concept.QueueView.Proposal;
import id.tolok.document.Indicator;
import id.tolok.formula.Formulas;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts two indicators side by side, with how alike they are and by what.
final class ProposalViews {

  /// Ticked from here on: so alike that most people only look for exceptions.
  private static final double TICKED_MIN = 0.95;

  private final Visit visit;
  private final DifferenceWords words;
  private final Set<Long> decidable;

  /// @param decidable agencies for which the viewer may decide
  ProposalViews(Visit visit, Set<Long> decidable) {
    this.visit = visit;
    this.words = new DifferenceWords(visit.words());
    this.decidable = Set.copyOf(decidable);
  }

  /// @param left what the right one is compared with
  Proposal of(Choice choice, String concept, MemberText left, MemberText right) {
    var likeness = Likeness.between(left.text(), right.text());
    boolean decides = decidable.contains(left.agencyId()) && decidable.contains(right.agencyId());
    return new Proposal(
        choice.toString(),
        concept,
        "/katalog/konsep/" + choice.conceptId(),
        percent(likeness.share()),
        badge(likeness),
        parts(likeness),
        indication(left),
        indication(right),
        lines(left.stated(), right.stated()),
        decides && likeness.share() >= TICKED_MIN && likeness.conflicts().isEmpty(),
        decides,
        words.conflicts(likeness.conflicts()));
  }

  private Badge badge(Likeness likeness) {
    String text = visit.w("catalogue.concept.share", percent(likeness.share()));
    if (!likeness.conflicts().isEmpty()) {
      return new Badge(Tone.WARNING, text);
    }
    return new Badge(likeness.share() >= TICKED_MIN ? Tone.GOOD : Tone.INFO, text);
  }

  /// `Nama 100%, pembilang 93%, penyebut 90%`: what the share is made of.
  private String parts(Likeness likeness) {
    List<String> parts = new ArrayList<>();
    add(parts, "name", likeness.name());
    add(parts, "upper", likeness.upper());
    add(parts, "lower", likeness.lower());
    return String.join(" · ", parts);
  }

  private void add(List<String> parts, String part, @Nullable WordLikeness likeness) {
    if (likeness != null) {
      parts.add(visit.w("catalogue.concept.part." + part, percent(likeness.share())));
    }
  }

  private static String percent(double share) {
    return Math.round(share * 100) + "%";
  }

  private static Indication indication(MemberText text) {
    return new Indication(
        text.agencyName(), text.position(), "/katalog/indikator/" + text.lineageId());
  }

  /// The fields that tell whether two indicators are one; those both leave out are not shown.
  List<Line> lines(Indicator left, Indicator right) {
    List<Line> lines = new ArrayList<>();
    add(lines, Field.NAME, left.indicator(), right.indicator());
    add(lines, Field.FORMULA_TEXT, formula(left), formula(right));
    add(lines, Field.UNIT, left.unit(), right.unit());
    add(lines, Field.POLARITY, words.polarity(left.polarity()), words.polarity(right.polarity()));
    add(lines, Field.DEFINITION, left.definition(), right.definition());
    add(lines, Field.TARGET, targets(left), targets(right));
    return lines;
  }

  /// What one of them leaves out is no difference to be marked; nor is the case of letters.
  private void add(List<Line> lines, Field field, @Nullable String left, @Nullable String right) {
    String before = said(left);
    String after = said(right);
    if (left != null || right != null) {
      boolean both = left != null && right != null && field != Field.TARGET;
      lines.add(
          new Line(
              words.label(field),
              before,
              both ? WordDifference.between(before, after) : WordDifference.between(after, after)));
    }
  }

  private static String said(@Nullable String text) {
    return text == null || text.isEmpty() ? "–" : text;
  }

  /// In words of the program's own, so that how each decree is laid out makes no difference.
  static String formula(Indicator indicator) {
    String expression = indicator.formula().expression();
    String stated = indicator.formulaText() == null ? "" : indicator.formulaText();
    String words =
        expression == null
            ? stated
            : Formulas.parse(expression).expression().map(Formulas::describe).orElse(stated);
    return words.replaceAll("[«»]", "").toLowerCase(Locale.ROOT);
  }

  static String targets(Indicator indicator) {
    return new TreeMap<>(indicator.targets())
        .entrySet().stream()
            .map(target -> target.getKey() + ": " + target.getValue())
            .collect(Collectors.joining("; "));
  }
}
