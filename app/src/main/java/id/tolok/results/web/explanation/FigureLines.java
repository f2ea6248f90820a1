package id.tolok.results.web.explanation;

import id.tolok.catalogue.variable.Variable;
import id.tolok.formula.Value;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEvent;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.PeriodWords;
import id.tolok.measurement.statement.Evidence;
import id.tolok.measurement.statement.Evidences;
import id.tolok.results.NumberAddress;
import id.tolok.results.explanation.ExplainedNumber;
import id.tolok.results.explanation.Operand;
import id.tolok.results.explanation.Operand.Given;
import id.tolok.results.web.explanation.NumberView.Fact;
import id.tolok.results.web.explanation.NumberView.FigureLine;
import id.tolok.results.web.explanation.NumberView.OperandView;
import id.tolok.results.web.explanation.NumberView.ProofLine;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tone;
import id.tolok.shell.wording.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Makes the figures behind a number ready: who entered them, when, what happened since.
final class FigureLines {

  private final ResultTexts texts;
  private final Formats formats;
  private final Names names;
  private final OriginLines origins;

  /// Whether people are named.
  enum Names {
    SHOWN,
    HIDDEN
  }

  FigureLines(ResultTexts texts, Formats formats, Names names) {
    this.texts = texts;
    this.formats = formats;
    this.names = names;
    this.origins = new OriginLines(texts, names);
  }

  OperandView of(Operand operand, ExplainedNumber number) {
    Variable variable = operand.variable();
    String unit = variable == null ? null : variable.unit();
    return new OperandView(
        operand.name(),
        operand.values().stream()
            .map(moment -> Fact.of(label(operand, moment), value(moment.value(), unit)))
            .toList(),
        variable == null ? List.of() : facts(operand, variable),
        operand.figures().stream().map(given -> figure(given, operand)).toList(),
        other(variable, number),
        operand.figures().isEmpty() ? empty(variable) : "",
        operand.figures().stream()
            .filter(given -> given.origin() != null)
            .map(given -> origins.of(given.period(), Objects.requireNonNull(given.origin())))
            .toList());
  }

  /// The words of the formula only where it asks for another moment.
  private String label(Operand operand, Operand.Moment moment) {
    boolean plain = moment.written().length() == operand.name().length() + 2;
    return plain ? texts.w("results.explain.value") : moment.written();
  }

  private String value(Value value, @Nullable String unit) {
    return texts.actual(value, unit);
  }

  private List<Fact> facts(Operand operand, Variable variable) {
    List<Fact> facts = new ArrayList<>();
    if (names == Names.SHOWN) {
      facts.add(
          Fact.of(
              texts.w("results.explain.owner"),
              operand.owner().isEmpty() ? texts.w("results.explain.owner.none") : operand.owner()));
    }
    facts.add(
        Fact.of(
            texts.w("results.explain.adding"),
            texts.w("results.explain.adding." + variable.adding().name())));
    facts.add(
        Fact.of(
            texts.w("results.explain.binding"),
            operand.givenBy() == null
                ? texts.w("results.explain.binding." + variable.binding().code())
                    + (operand.fedBy().isEmpty() ? "" : ": " + operand.fedBy())
                : texts.w(operand.givenBy().key())));
    return facts;
  }

  private String other(@Nullable Variable variable, ExplainedNumber number) {
    if (variable == null
        || !(variable.binding() instanceof Variable.Binding.IndicatorActual(var lineage))) {
      return "";
    }
    var address =
        new NumberAddress(
            lineage, number.address().year(), number.address().stretch(), number.address().basis());
    return names == Names.SHOWN ? address.path() : address.openPath();
  }

  private String empty(@Nullable Variable variable) {
    if (variable == null) {
      return texts.w("results.explain.figures.unknown");
    }
    return texts.w("results.explain.figures.none." + variable.binding().code());
  }

  private FigureLine figure(Given given, Operand operand) {
    Figure figure = given.figure();
    String note = figure == null || figure.note() == null ? "" : figure.note();
    boolean shown = names == Names.SHOWN;
    return new FigureLine(
        PeriodWords.of(texts.words(), given.period()),
        given.amount() == null
            ? texts.w("results.explain.figure.gap")
            : formats.number(given.amount()),
        figure == null ? module(given, operand) : state(figure, given),
        (shown ? given.events() : approved(given)).stream().map(this::act).toList(),
        shown ? note : "",
        shown ? given.evidence().stream().map(this::proof).toList() : List.of(),
        shown && figure != null ? history(figure.key()) : "");
  }

  private static String history(FigureKey key) {
    return "/riwayat/" + key.variableId() + "/" + key.period().code();
  }

  /// Whose figure it is where nobody entered it; null where there is none.
  private @Nullable Badge module(Given given, Operand operand) {
    var source = operand.givenBy();
    return given.amount() == null || source == null
        ? null
        : new Badge(Tone.GOOD, texts.w(source.key()));
  }

  /// Everybody sees the approved figure as such, whatever correction is on its way, and nothing of
  /// one that is not approved.
  private @Nullable Badge state(Figure figure, Given given) {
    if (names == Names.SHOWN) {
      return state(figure.state());
    }
    return given.amount() == null ? null : state(FigureState.APPROVED);
  }

  /// What happened until it was approved last.
  private static List<FigureEvent> approved(Given given) {
    List<FigureEvent> events = given.events();
    int last =
        IntStream.range(0, events.size())
            .filter(place -> events.get(place).kind() == FigureEvent.Kind.APPROVED)
            .max()
            .orElse(-1);
    return given.amount() == null ? List.of() : events.subList(0, last + 1);
  }

  private Badge state(FigureState state) {
    Tone tone =
        switch (state) {
          case DRAFT -> Tone.PLAIN;
          case SUBMITTED, VERIFIED -> Tone.INFO;
          case APPROVED, LOCKED -> Tone.GOOD;
          case RETURNED -> Tone.WARNING;
        };
    return new Badge(tone, texts.w("measurement.state." + state.name()));
  }

  private String act(FigureEvent event) {
    String kind = texts.w("results.explain.act." + event.kind().name().toLowerCase(Locale.ROOT));
    String at = formats.time(event.act().at());
    String said =
        names == Names.SHOWN
            ? texts.w("results.explain.act.by", kind, event.act().name(), at)
            : texts.w("results.explain.act.at", kind, at);
    String reason = event.reason();
    return names == Names.HIDDEN || reason == null || reason.isBlank()
        ? said
        : said + ": " + reason;
  }

  private ProofLine proof(Evidences.Attachment attachment) {
    Evidence evidence = attachment.evidence();
    boolean picture =
        evidence.content() instanceof Evidence.Content.File file && file.format().isPicture();
    return new ProofLine(
        evidence.description().title(),
        texts.w("results.explain.check." + attachment.check().verdict().name()),
        "/bukti/" + evidence.id(),
        picture && !evidence.description().personalData()
            ? "/bukti/" + evidence.id() + "/gambar"
            : "");
  }
}
