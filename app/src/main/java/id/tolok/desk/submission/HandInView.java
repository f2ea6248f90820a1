package id.tolok.desk.submission;

import id.tolok.shell.part.Crumb;
import java.util.List;

/// What handing in a page would do.
///
/// @param obstacles everything that holds it back, each leading to its cell
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
    String later,
    String on) {

  /// Why a figure cannot go.
  public record ObstacleView(String name, String message, String address) {}

  /// A figure that goes.
  ///
  /// @param seen `VARIABLE.PERIOD.VERSION`
  public record LineView(String name, String period, String amount, String seen) {}
}
