package id.tolok.survey.web.followup;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.MarkView;
import id.tolok.shell.part.Option;
import id.tolok.shell.part.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The plan that follows a round.
///
/// @param crumbs the way back
/// @param tabs of the round
/// @param weakest elements to work on, the lowest first; empty while there is no index
/// @param lines the plan, the nearest day first
/// @param form where a follow-up is added; null for who may not
/// @param earlier what became of the plan before; null where there is none
public record PlanView(
    List<Crumb> crumbs,
    List<Tab> tabs,
    String address,
    List<Weak> weakest,
    List<Line> lines,
    String progress,
    @Nullable Form form,
    @Nullable Earlier earlier) {

  /// An element to work on.
  ///
  /// @param planned such as `1 rencana`; empty where none is
  /// @param address of the form with this element chosen
  public record Weak(String name, String index, MarkView mark, String planned, String address) {}

  /// One follow-up.
  ///
  /// @param note what was done, by whom; empty until it is
  /// @param yours whether the viewer holds its position
  public record Line(
      String element,
      String service,
      String action,
      String due,
      String owner,
      Badge state,
      String note,
      boolean yours,
      String address) {}

  /// What became of the plan of an earlier round.
  ///
  /// @param said such as `3 dari 4 selesai`
  public record Earlier(String round, String address, String said, List<Line> lines) {}

  /// The fields of a follow-up.
  public record Form(
      Field element,
      List<Option> elements,
      Field service,
      List<Option> services,
      Field action,
      Field due,
      Field owner,
      List<Option> owners) {

    /// All of them, in their order.
    public List<Field> all() {
      return List.of(element, service, action, due, owner);
    }
  }
}
