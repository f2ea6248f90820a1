package id.tolok.organization.change;

import id.tolok.organization.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rules that every change keeps, as problems in words.
final class Problems {

  static final int NAME_LENGTH_MAX = 300;
  static final int LINE_LENGTH_MAX = 4000;
  static final int LINES_MAX = 300;

  private Problems() {}

  /// A name is there and not endless.
  static void name(String name, List<Problem> problems) {
    if (name.isEmpty()) {
      problems.add(Problem.of("name", "organization.problem.name-missing"));
    } else if (name.length() > NAME_LENGTH_MAX) {
      problems.add(
          Problem.of("name", "organization.problem.too-long", String.valueOf(NAME_LENGTH_MAX)));
    }
  }

  static void optional(String field, @Nullable String text, List<Problem> problems) {
    if (text != null && text.length() > NAME_LENGTH_MAX) {
      problems.add(
          Problem.of(field, "organization.problem.too-long", String.valueOf(NAME_LENGTH_MAX)));
    }
  }

  static void lines(String field, List<String> lines, List<Problem> problems) {
    if (lines.size() > LINES_MAX) {
      problems.add(
          Problem.of(field, "organization.problem.too-many-lines", String.valueOf(LINES_MAX)));
    }
    if (lines.stream().anyMatch(line -> line.length() > LINE_LENGTH_MAX)) {
      problems.add(
          Problem.of(field, "organization.problem.too-long", String.valueOf(LINE_LENGTH_MAX)));
    }
  }

  /// What a constraint of the database says; absent for one that no typed text can break.
  static @Nullable Problem ofConstraint(String constraint) {
    return switch (constraint) {
      case "region_code_once" -> Problem.of("code", "organization.problem.region-code-taken");
      case "agency_name_once" -> Problem.of("name", "organization.problem.agency-name-taken");
      case "org_unit_name_once" -> Problem.of("name", "organization.problem.unit-name-taken");
      case "position_name_once" -> Problem.of("name", "organization.problem.position-name-taken");
      case "official_nip_once" -> Problem.of("nip", "organization.problem.nip-taken");
      case "holding_filled_once", "holding_stood_in_once" ->
          Problem.of("from", "organization.problem.holding-overlaps-unknown");
      default -> null;
    };
  }
}
