package id.tolok.access.web;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why somebody may or may not do a thing.
///
/// @param person whose rights are asked for
/// @param others whether the viewer may ask for other people
/// @param answer in one sentence; absent where nothing was asked yet
/// @param reasons everything that led there, the deciding one first
/// @param rows what the person may do for the agency, action by action
public record WhyView(
    String person,
    long accountId,
    boolean others,
    Field action,
    List<Option> actions,
    Field agency,
    List<Option> agencies,
    @Nullable Badge answer,
    List<String> reasons,
    List<Row> rows) {

  /// One action.
  public record Row(String action, Badge answer, String because, String address) {}
}
