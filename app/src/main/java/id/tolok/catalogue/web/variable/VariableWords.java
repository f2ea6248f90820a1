package id.tolok.catalogue.web.variable;

import id.tolok.catalogue.variable.FigureSource;
import id.tolok.catalogue.variable.Variable;
import id.tolok.organization.Organizations;
import id.tolok.organization.Position;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tone;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Variables in words.
@Component
final class VariableWords {

  private final Visit visit;
  private final Organizations organizations;
  private final ObjectProvider<FigureSource> sources;

  VariableWords(Visit visit, Organizations organizations, ObjectProvider<FigureSource> sources) {
    this.visit = visit;
    this.organizations = organizations;
    this.sources = sources;
  }

  /// The modules that give figures, as they are there.
  List<FigureSource> sources() {
    return sources.orderedStream().toList();
  }

  /// The module that a variable still entered by hand sounds like; none where it is bound.
  Optional<FigureSource> fitting(Variable variable) {
    return variable.binding() instanceof Variable.Binding.Entered
        ? sources().stream().filter(source -> source.suits(variable.name())).findFirst()
        : Optional.empty();
  }

  /// Names of an agency's positions.
  Map<Long, String> positions(long agencyId) {
    Map<Long, String> names = new HashMap<>();
    for (Position position : organizations.positions(agencyId)) {
      names.put(position.id(), position.name());
    }
    return names;
  }

  /// The owner's name; empty for nobody.
  static String owner(Variable variable, Map<Long, String> positions) {
    return variable.ownerPositionId().isPresent()
        ? positions.getOrDefault(variable.ownerPositionId().getAsLong(), "")
        : "";
  }

  Badge binding(Variable variable) {
    return switch (variable.binding()) {
      case Variable.Binding.Entered() ->
          new Badge(Tone.PLAIN, visit.w("catalogue.binding.ENTERED"));
      case Variable.Binding.Constant(var figure) ->
          new Badge(
              Tone.INFO, visit.w("catalogue.binding.constant-of", visit.format().number(figure)));
      case Variable.Binding.IndicatorActual _ ->
          new Badge(Tone.INFO, visit.w("catalogue.binding.INDICATOR_ACTUAL"));
      case Variable.Binding.FromModule(var code) -> new Badge(Tone.INFO, source(code));
    };
  }

  String kind(Variable variable) {
    return visit.w("catalogue.kind." + variable.kind().name());
  }

  String adding(Variable variable) {
    return visit.w("catalogue.adding." + variable.adding().name());
  }

  /// Such as `orang · triwulan · Jumlah · Kasi Pemerintahan`.
  String facts(Variable variable, Map<Long, String> positions) {
    String owner = owner(variable, positions);
    return String.join(
        " · ",
        variable.unit() == null ? visit.w("catalogue.variable.unset") : variable.unit(),
        kind(variable),
        adding(variable),
        owner.isEmpty() ? visit.w("catalogue.variable.owner.none") : owner);
  }

  /// How many figures there are; empty for none.
  String figures(int count) {
    return count == 0 ? "" : visit.w("catalogue.variable.figures", visit.format().number(count));
  }

  private String source(String code) {
    return sources().stream()
        .filter(source -> source.code().equals(code))
        .findFirst()
        .map(source -> visit.w(source.key()))
        .orElse(code);
  }
}
