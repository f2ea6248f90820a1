package id.tolok.audit.web;

import id.tolok.shell.viewer.Action;
import id.tolok.shell.wording.Words;
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
          "access.account-created",
          "access.account-opened",
          "access.account-shut",
          "access.denial-lifted",
          "access.denial-set",
          "access.invitation-accepted",
          "access.official-linked",
          "access.one-time-address-made",
          "access.other-sessions-ended",
          "access.password-changed",
          "access.password-check-failed",
          "access.password-chosen",
          "access.position-role-given",
          "access.position-role-taken",
          "access.recovery-codes-renewed",
          "access.renamed",
          "access.request-refused",
          "access.role-given",
          "access.role-taken",
          "access.second-factor-failed",
          "access.second-factor-off",
          "access.second-factor-on",
          "access.session-ended",
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
          "catalogue.variable-changed",
          "catalogue.variable-kept-apart",
          "catalogue.variable-merge-undone",
          "catalogue.variable-merged",
          "catalogue.version-made",
          "catalogue.acceptance-dated",
          "intake.agency-confirmed",
          "intake.decree-accepted",
          "intake.edit-redone",
          "intake.edit-undone",
          "intake.file-given",
          "intake.reading-repeated",
          "intake.review-carried-over",
          "intake.review-discarded",
          "intake.review-edited",
          "intake.review-opened",
          "intake.review-reopened",
          "intake.row-changed",
          "measurement.batch-kept",
          "measurement.batch-undone",
          "measurement.calendar-changed",
          "measurement.entry-refused",
          "measurement.evidence-attached",
          "measurement.evidence-checked",
          "measurement.evidence-described",
          "measurement.evidence-opened",
          "measurement.evidence-rule-changed",
          "measurement.evidence-withdrawn",
          "measurement.exceeding-allowed",
          "measurement.explanation-written",
          "measurement.figure-entered",
          "measurement.figures-approved",
          "measurement.figures-entered",
          "measurement.figures-reopened",
          "measurement.figures-returned",
          "measurement.figures-submitted",
          "measurement.figures-verified",
          "measurement.remark-said",
          "measurement.remark-settled",
          "measurement.step-refused",
          "measurement.way-changed",
          "measurement.window-extended",
          "measurement.window-extension-withdrawn",
          "measurement.year-closed",
          "measurement.year-gap-explained",
          "measurement.year-reopened",
          "organization.agency-added",
          "organization.agency-changed",
          "organization.agency-removed",
          "organization.agency-restored",
          "organization.holding-added",
          "organization.holding-changed",
          "organization.holding-removed",
          "organization.holding-restored",
          "organization.import-applied",
          "organization.import-undone",
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
          "organization.unit-restored",
          "planning.budget-changed",
          "planning.rating-changed",
          "planning.target-accepted",
          "planning.target-batch-accepted",
          "planning.target-batch-kept",
          "planning.target-batch-rejected",
          "planning.target-batch-undone",
          "planning.target-proposed",
          "planning.target-rejected",
          "planning.target-set",
          "planning.target-withdrawn",
          "reporting.document-printed",
          "reporting.survey-words-changed",
          "results.frozen",
          "results.publication-closed",
          "results.publication-opened",
          "results.recounted",
          "results.webhook-added",
          "results.webhook-changed",
          "results.webhook-removed",
          "results.webhook-secret-renewed",
          "survey.batch-taken-back",
          "survey.file-kept",
          "survey.follow-up-changed",
          "survey.follow-up-done",
          "survey.follow-up-planned",
          "survey.follow-up-removed",
          "survey.follow-up-reopened",
          "survey.follow-up-restored",
          "survey.follow-ups-taken-over",
          "survey.kiosk-invited",
          "survey.network-decided",
          "survey.opinion-contact-shown",
          "survey.opinion-marked",
          "survey.opinions-taken-over",
          "survey.paper-begun",
          "survey.point-added",
          "survey.point-changed",
          "survey.point-removed",
          "survey.point-restored",
          "survey.questionnaire-changed",
          "survey.questionnaire-made",
          "survey.round-approval-withdrawn",
          "survey.round-approved",
          "survey.round-changed",
          "survey.round-closed",
          "survey.round-dated",
          "survey.round-discarded",
          "survey.round-opened",
          "survey.round-planned",
          "survey.round-reopened",
          "survey.service-added",
          "survey.service-changed",
          "survey.service-removed",
          "survey.service-restored",
          "survey.sheet-corrected",
          "survey.sheet-taken-back",
          "survey.sheets-erased",
          "survey.tickets-made");

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
