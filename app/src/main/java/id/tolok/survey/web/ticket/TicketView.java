package id.tolok.survey.web.ticket;

import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tickets of a round.
///
/// @param without whether the round uses no tickets at all
/// @param making absent where the round takes none any more
public record TicketView(
    List<Crumb> crumbs,
    List<Tab> tabs,
    String rule,
    String made,
    String used,
    boolean without,
    @Nullable Making making) {

  /// @param batch number of the form: the same number makes the same codes again and no others
  public record Making(String action, String batch, Field count) {
    public List<Field> fields() {
      return List.of(count);
    }
  }

  /// Codes ready to be cut out.
  ///
  /// @param invitation what to do with one
  /// @param until when it is good for nothing any more
  public record Printed(
      List<Crumb> crumbs,
      String lead,
      String agency,
      String invitation,
      String until,
      List<String> codes,
      String back) {}
}
