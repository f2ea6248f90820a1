package id.tolok.document.extract.row;

import id.tolok.document.heading.Heading;
import org.jspecify.annotations.Nullable;

/// The year or quarter a planned value is for; neither where the heading names none.
public record TargetPeriod(@Nullable Integer year, @Nullable Integer quarter) {

  public static TargetPeriod of(Heading heading) {
    return new TargetPeriod(heading.year(), heading.quarter());
  }
}
