package id.tolok.desk.submission;

import id.tolok.shell.part.Crumb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What handing in a page would do.
///
/// @param obstacles everything that holds it back, each leading to its cell
/// @param others null where there are none of others
/// @param later what still may wait, ready text; empty where nothing does
/// @param seen fields of the form: key and version of each figure that goes
public record HandInView(
    String agency,
    String period,
    String coverage,
    Crumb page,
    String ready,
    boolean possible,
    List<ObstacleView> obstacles,
    List<LineView> lines,
    @Nullable OthersView others,
    String later,
    String on) {

  /// Why a figure cannot go.
  public record ObstacleView(String name, String message, String address) {}

  /// A figure that goes.
  ///
  /// @param seen `VARIABLE.PERIOD.VERSION`
  /// @param owner who answers for it where that is somebody else; empty otherwise
  public record LineView(String name, String period, String amount, String seen, String owner) {}

  /// Figures that others gave and answer for.
  ///
  /// @param included whether they go with the rest
  /// @param lines whose and how many
  /// @param address the page with the other choice
  public record OthersView(boolean included, List<String> lines, String address) {}
}
