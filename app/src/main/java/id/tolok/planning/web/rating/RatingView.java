package id.tolok.planning.web.rating;

import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import java.util.List;

/// Scale and cap of an agency.
///
/// @param now what holds, in a sentence
/// @param forAgency whether the viewer may choose for the agency
/// @param own whether the agency chose by itself
/// @param forRegency whether the viewer may choose for all of the regency that chose nothing
/// @param steps the grades of each scale in words
public record RatingView(
    long agencyId,
    String agency,
    String now,
    Field scale,
    List<Option> scales,
    Field cap,
    List<Option> caps,
    boolean forAgency,
    boolean own,
    boolean forRegency,
    List<Step> steps) {

  public record Step(String scale, String grades) {}

  public boolean editable() {
    return forAgency || forRegency;
  }
}
