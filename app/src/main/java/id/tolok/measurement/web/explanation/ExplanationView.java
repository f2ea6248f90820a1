package id.tolok.measurement.web.explanation;

import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import java.util.List;

/// The page on which a result is explained.
///
/// @param lead what is explained: indicator, office, quarter
/// @param demand why it has to be explained; empty where it need not
/// @param numberAddress where the number itself is explained
/// @param version version the form is based on
/// @param back where to go on; empty for the same page
/// @param closed why nothing can be written; empty where it can
/// @param mistake what is wrong with no field in particular; empty where nothing is
/// @param owners positions of the agency
public record ExplanationView(
    String lead,
    String demand,
    String numberAddress,
    String address,
    String version,
    String back,
    String closed,
    String mistake,
    List<Field> fields,
    List<Option> owners,
    List<Version> versions) {

  public Field cause() {
    return fields.getFirst();
  }

  public Field obstacle() {
    return fields.get(1);
  }

  public Field followUp() {
    return fields.get(2);
  }

  public Field dueOn() {
    return fields.get(3);
  }

  public Field owner() {
    return fields.get(4);
  }

  /// An explanation as it was written.
  public record Version(
      String heading, String cause, String obstacle, String followUp, String promise) {}
}
