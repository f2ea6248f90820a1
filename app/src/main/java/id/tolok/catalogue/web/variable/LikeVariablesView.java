package id.tolok.catalogue.web.variable;

import java.util.List;

/// Pairs of variables that may mean the same.
///
/// @param editable whether the viewer may decide
public record LikeVariablesView(
    String agency, String backAddress, boolean editable, List<Pair> pairs) {

  public record Pair(
      String share, Side one, Side other, String warning, long oneId, long otherId) {}

  public record Side(
      String name, String address, String facts, List<String> uses, String figures) {}
}
