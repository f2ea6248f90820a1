package id.tolok.survey.web.sheet;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import id.tolok.shell.part.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of paper.
///
/// @param closed why nothing can be typed in; null where it can
/// @param row what is typed in; null where nothing can be
public record PaperView(
    List<Crumb> crumbs,
    List<Tab> tabs,
    String roundName,
    @Nullable Closed closed,
    @Nullable Row row,
    List<SheetLine> latest,
    String latestCaption,
    List<BatchLine> batches) {

  /// Why nothing can be typed in, and where that is changed.
  public record Closed(String title, String text, String settings, boolean maySettle) {}

  /// The sheet being typed.
  ///
  /// @param key its one-time number
  /// @param account who types
  /// @param keys every field of one key, in the order of the paper
  /// @param filledMin elements a sheet needs to count
  /// @param correcting what is said of the sheet being corrected; null for a new one
  /// @param replaces its number; empty for a new one
  /// @param twice whether the clerk is asked about a printed number that is known
  /// @param faults what is wrong with the fields above the keys and with the keys
  public record Row(
      String action,
      String address,
      String key,
      String account,
      Field service,
      List<Option> services,
      String freeServices,
      Field day,
      String firstDay,
      String lastDay,
      Field slot,
      List<Option> slots,
      Field paper,
      List<KeyField> keys,
      int filledMin,
      @Nullable String correcting,
      String replaces,
      @Nullable String twice,
      List<Field> faults) {}

  /// A field of one key.
  ///
  /// @param heading over it: `L/P`, `U3`
  /// @param name under the heading; empty where the heading says all
  /// @param keys it takes, beside `-` for nothing
  /// @param element code of the element of a question; empty for what respondents say of themselves
  /// @param question the whole question
  /// @param meanings of its keys
  public record KeyField(
      Field field,
      String heading,
      String name,
      String keys,
      String element,
      String question,
      List<RespondentKeys.Meaning> meanings) {}

  /// A kept sheet.
  ///
  /// @param correction where it is corrected; null where it cannot be
  /// @param withdrawal where it is taken back; null where it cannot be
  public record SheetLine(
      String number,
      String paper,
      String service,
      String given,
      String who,
      String scores,
      Badge state,
      @Nullable String remark,
      @Nullable String correction,
      @Nullable String withdrawal) {}

  /// A batch in a list.
  public record BatchLine(
      String name, String address, String at, String who, String count, Badge state) {}
}
