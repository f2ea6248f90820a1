package id.tolok.audit.web;

import id.tolok.shell.Action;
import id.tolok.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The names of what is done, in words.
final class ActionWords {

  private static final String REFUSAL_START = "shell.";
  private static final String REFUSAL_END = "-refused";

  /// Every code the program writes, but for refusals by the gate, which follow from the actions.
  static final List<String> CODES =
      List.of(
          "access.account-changed",
          "access.account-created",
          "access.account-invited",
          "access.account-locked",
          "access.account-unlocked",
          "access.denial-given",
          "access.denial-taken",
          "access.password-chosen",
          "access.recovery-codes-renewed",
          "access.request-refused",
          "access.role-given",
          "access.role-taken",
          "access.second-factor-failed",
          "access.second-factor-off",
          "access.second-factor-on",
          "access.session-revoked",
          "access.sign-in-failed",
          "access.signed-in",
          "access.signed-out",
          "access.token-made",
          "access.token-revoked",
          "audit.trail-exported",
          "catalogue.concept-confirmed",
          "catalogue.concept-decision-undone",
          "catalogue.concept-joined",
          "catalogue.concept-merged",
          "catalogue.concept-rejected",
          "catalogue.concept-renamed",
          "catalogue.concept-split",
          "catalogue.version-made",
          "intake.agency-confirmed",
          "intake.decree-accepted",
          "intake.file-given",
          "intake.reading-repeated",
          "intake.row-changed",
          "organization.agency-added",
          "organization.agency-changed",
          "organization.agency-removed",
          "organization.agency-restored",
          "organization.holding-added",
          "organization.holding-changed",
          "organization.holding-removed",
          "organization.holding-restored",
          "organization.nip-exported",
          "organization.nip-viewed",
          "organization.official-added",
          "organization.official-changed",
          "organization.official-removed",
          "organization.official-restored",
          "organization.position-added",
          "organization.position-changed",
          "organization.position-removed",
          "organization.position-restored",
          "organization.region-added",
          "organization.region-changed",
          "organization.region-removed",
          "organization.region-restored",
          "organization.unit-added",
          "organization.unit-changed",
          "organization.unit-removed",
          "organization.unit-restored");

  private ActionWords() {}

  /// The words for a code; the code itself where it has none.
  static String of(Words words, String code) {
    if (words.has("audit.action." + code)) {
      return words.get("audit.action." + code);
    }
    return isRefusal(code) ? words.get("audit.action.refused") : code;
  }

  /// Every code, refusals included.
  static List<String> all() {
    var all = new ArrayList<>(CODES);
    for (Action action : Action.values()) {
      all.add(
          REFUSAL_START + action.name().toLowerCase(Locale.ROOT).replace('_', '-') + REFUSAL_END);
    }
    return all;
  }

  private static boolean isRefusal(String code) {
    return code.startsWith(REFUSAL_START) && code.endsWith(REFUSAL_END);
  }
}
