package id.tolok.catalogue.web.variable;

import id.tolok.catalogue.registry.VariableSaying;
import id.tolok.catalogue.variable.Variable;
import id.tolok.figures.WrittenNumber;
import id.tolok.kernel.EntryPeriod;
import id.tolok.kernel.Polarity;
import id.tolok.scorecard.Adding;
import id.tolok.shell.wording.Words;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// A variable as typed into its form, with what is wrong with it.
final class VariableForm {

  static final String UNIT = "satuan";
  static final String OWNER = "pemilik";
  static final String KIND = "periode";
  static final String ADDING = "cara";
  static final String POLARITY = "arah";
  static final String FRACTIONS = "pecahan";
  static final String LEAST = "terkecil";
  static final String MOST = "terbesar";
  static final String JUMP = "lonjakan";
  static final String BASELINE = "kondisiAwal";
  static final String BINDING = "pengisian";
  static final String CONSTANT = "tetapan";
  static final String INDICATOR = "indikator";
  static final String SOURCE = "modul";

  private static final int UNIT_LETTERS_MAX = 60;

  private final Words words;
  private final Map<String, String> typed;
  private final Map<String, String> errors = new LinkedHashMap<>();

  private VariableForm(Words words, Map<String, String> typed) {
    this.words = words;
    this.typed = typed;
  }

  static VariableForm sent(Words words, MultiValueMap<String, String> parameters) {
    Map<String, String> typed = new TreeMap<>();
    parameters.toSingleValueMap().forEach((name, value) -> typed.put(name, value.strip()));
    return new VariableForm(words, typed);
  }

  static VariableForm of(Words words, Variable variable) {
    var limits = variable.limits();
    Map<String, String> typed = new HashMap<>();
    typed.put(UNIT, variable.unit() == null ? "" : variable.unit());
    variable.ownerPositionId().ifPresent(id -> typed.put(OWNER, Long.toString(id)));
    typed.put(KIND, variable.kind().name());
    typed.put(ADDING, variable.adding().name());
    typed.put(POLARITY, limits.polarity() == null ? "" : limits.polarity().name());
    typed.put(FRACTIONS, limits.fractions().name());
    typed.put(LEAST, written(limits.least()));
    typed.put(MOST, written(limits.most()));
    typed.put(JUMP, written(limits.jumpPercent()));
    typed.put(BASELINE, written(variable.baseline()));
    typed.put(BINDING, variable.binding().code());
    switch (variable.binding()) {
      case Variable.Binding.Entered() -> {}
      case Variable.Binding.Constant(var figure) -> typed.put(CONSTANT, written(figure));
      case Variable.Binding.IndicatorActual(var lineage) ->
          typed.put(INDICATOR, Long.toString(lineage));
      case Variable.Binding.FromModule(var code) -> typed.put(SOURCE, code);
    }
    return new VariableForm(words, typed);
  }

  /// The same with its figures given by a module.
  VariableForm givenBy(String source) {
    Map<String, String> bound = new HashMap<>(typed);
    bound.put(BINDING, "FROM_MODULE");
    bound.put(SOURCE, source);
    return new VariableForm(words, bound);
  }

  String value(String name) {
    return typed.getOrDefault(name, "");
  }

  @Nullable String error(String name) {
    return errors.get(name);
  }

  void fault(String name, String message) {
    errors.putIfAbsent(name, message);
  }

  boolean saves() {
    return !value("langkah").equals("pratinjau");
  }

  /// What was typed; empty where something is wrong, which {@link #error} then says.
  Optional<VariableSaying> saying() {
    if (value(UNIT).length() > UNIT_LETTERS_MAX) {
      fault(UNIT, words.get("catalogue.variable.unit.long"));
    }
    BigDecimal jump = number(JUMP);
    if (jump != null && jump.signum() <= 0) {
      fault(JUMP, words.get("catalogue.variable.jump.low"));
    }
    var said =
        new VariableSaying(
            value(UNIT).isEmpty() ? null : value(UNIT),
            value(OWNER).isEmpty() ? null : key(OWNER),
            choice(KIND, EntryPeriod.Kind.class, EntryPeriod.Kind.QUARTER),
            choice(ADDING, Adding.class, Adding.LAST),
            new Variable.Limits(number(LEAST), number(MOST), jump, polarity(), fractions()),
            binding(),
            number(BASELINE));
    return errors.isEmpty() ? Optional.of(said) : Optional.empty();
  }

  private Variable.Binding binding() {
    return switch (value(BINDING)) {
      case "CONSTANT" -> {
        BigDecimal figure = number(CONSTANT);
        if (figure == null) {
          fault(CONSTANT, words.get("catalogue.variable.constant.missing"));
          yield Variable.Binding.entered();
        }
        yield new Variable.Binding.Constant(figure);
      }
      case "INDICATOR_ACTUAL" -> {
        if (value(INDICATOR).isEmpty()) {
          fault(INDICATOR, words.get("catalogue.variable.indicator.missing"));
          yield Variable.Binding.entered();
        }
        yield new Variable.Binding.IndicatorActual(key(INDICATOR));
      }
      case "FROM_MODULE" -> {
        if (value(SOURCE).isEmpty()) {
          fault(SOURCE, words.get("catalogue.variable.source.missing"));
        }
        yield new Variable.Binding.FromModule(value(SOURCE));
      }
      case "", "ENTERED" -> Variable.Binding.entered();
      default -> {
        fault(BINDING, words.get("catalogue.variable.choose"));
        yield Variable.Binding.entered();
      }
    };
  }

  private @Nullable Polarity polarity() {
    return value(POLARITY).isEmpty() ? null : choice(POLARITY, Polarity.class, Polarity.HIGHER);
  }

  private Variable.Fractions fractions() {
    return value(FRACTIONS).isEmpty()
        ? Variable.Fractions.BY_UNIT
        : choice(FRACTIONS, Variable.Fractions.class, Variable.Fractions.BY_UNIT);
  }

  private long key(String name) {
    if (value(name).matches("\\d{1,18}")) {
      return Long.parseLong(value(name));
    }
    fault(name, words.get("catalogue.variable.choose"));
    return 0;
  }

  private @Nullable BigDecimal number(String name) {
    String text = value(name);
    if (text.isEmpty()) {
      return null;
    }
    return switch (WrittenNumber.read(text)) {
      case WrittenNumber.Reading.Certain(var number) -> number;
      case WrittenNumber.Reading.Doubtful(var asThousands, var asDecimal) -> {
        fault(
            name,
            words.get(
                "catalogue.variable.doubtful",
                text,
                asThousands.toPlainString(),
                asDecimal.toPlainString().replace('.', ',')));
        yield null;
      }
      case WrittenNumber.Reading.NotANumber() -> {
        fault(name, words.get("catalogue.variable.no-number"));
        yield null;
      }
    };
  }

  private <E extends Enum<E>> E choice(String name, Class<E> kind, E instead) {
    for (E constant : kind.getEnumConstants()) {
      if (constant.name().equals(value(name))) {
        return constant;
      }
    }
    fault(name, words.get("catalogue.variable.choose"));
    return instead;
  }

  private static String written(@Nullable BigDecimal figure) {
    return figure == null ? "" : figure.stripTrailingZeros().toPlainString().replace('.', ',');
  }
}
