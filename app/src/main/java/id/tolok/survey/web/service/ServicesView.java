package id.tolok.survey.web.service;

import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import id.tolok.shell.part.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The services of an agency.
///
/// @param form where one is added; absent for who may not
public record ServicesView(
    List<Crumb> crumbs,
    String lead,
    List<Tab> tabs,
    List<Line> lines,
    List<Line> retired,
    @Nullable ServiceForm form) {

  /// A service.
  ///
  /// @param address where it is changed; absent for who may not
  /// @param kind whom it serves, in words
  /// @param cost what it costs people, in words
  /// @param action of the button; absent for who may not
  public record Line(
      String name, @Nullable String address, String kind, String cost, @Nullable String action) {}

  /// A service about to be kept.
  ///
  /// @param kinds whom it may serve
  public record ServiceForm(
      String action,
      Field name,
      Field kind,
      List<Option> kinds,
      Field free,
      boolean isFree,
      String submit) {
    public ServiceForm {
      kinds = List.copyOf(kinds);
    }

    public List<Field> fields() {
      return List.of(name, kind, free);
    }
  }
}
