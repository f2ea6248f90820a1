package id.tolok.survey.web.service;

import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
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
  /// @param cost what it costs people, in words
  /// @param action of the button; absent for who may not
  public record Line(String name, @Nullable String address, String cost, @Nullable String action) {}

  /// A service about to be kept.
  public record ServiceForm(String action, Field name, Field free, boolean isFree, String submit) {
    public List<Field> fields() {
      return List.of(name, free);
    }
  }
}
