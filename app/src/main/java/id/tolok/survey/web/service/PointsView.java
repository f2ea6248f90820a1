package id.tolok.survey.web.service;

import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The places of an agency where posters hang.
///
/// @param form where one is added; absent for who may not
public record PointsView(
    List<Crumb> crumbs,
    String lead,
    List<Tab> tabs,
    List<Line> lines,
    List<Line> retired,
    @Nullable PointForm form) {

  /// A place.
  ///
  /// @param page where it is shown
  /// @param services given there, in words
  /// @param address end of the printed address
  /// @param restoring brings it back; absent where it is in use, or for who may not
  public record Line(
      String name,
      String page,
      String services,
      String address,
      String poster,
      @Nullable String restoring) {}

  /// A place about to be kept.
  ///
  /// @param choices services of the agency
  public record PointForm(
      String action, Field name, Field services, List<Choice> choices, String submit) {
    public List<Field> fields() {
      return List.of(name, services);
    }
  }

  /// A service to choose.
  public record Choice(String value, String name, boolean chosen) {}
}
