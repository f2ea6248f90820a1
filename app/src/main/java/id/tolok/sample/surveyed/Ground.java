package id.tolok.sample.surveyed;

import id.tolok.survey.PublicService;
import id.tolok.survey.RoundKind;
import java.util.List;
import java.util.OptionalLong;

/// What an office asks about.
record Ground(
    List<PublicService> services, List<PublicService> internal, List<OptionalLong> points) {

  List<PublicService> of(RoundKind kind) {
    return switch (kind) {
      case PUBLIC -> services;
      case INTERNAL -> internal;
    };
  }

  List<OptionalLong> points(RoundKind kind) {
    return switch (kind) {
      case PUBLIC -> points;
      case INTERNAL -> List.of();
    };
  }
}
