package id.tolok.access;

import static id.tolok.shell.viewer.Action.ACCOUNT_EDIT;
import static id.tolok.shell.viewer.Action.ACCOUNT_VIEW;
import static id.tolok.shell.viewer.Action.AUDIT_VIEW;
import static id.tolok.shell.viewer.Action.CALENDAR_EDIT;
import static id.tolok.shell.viewer.Action.CATALOGUE_EDIT;
import static id.tolok.shell.viewer.Action.CATALOGUE_VIEW;
import static id.tolok.shell.viewer.Action.CONCEPT_CONFIRM;
import static id.tolok.shell.viewer.Action.FIGURE_APPROVE;
import static id.tolok.shell.viewer.Action.FIGURE_ENTER;
import static id.tolok.shell.viewer.Action.FIGURE_ENTER_FOR;
import static id.tolok.shell.viewer.Action.FIGURE_VERIFY;
import static id.tolok.shell.viewer.Action.INTAKE_ACCEPT;
import static id.tolok.shell.viewer.Action.INTAKE_REVIEW;
import static id.tolok.shell.viewer.Action.INTAKE_UPLOAD;
import static id.tolok.shell.viewer.Action.INTAKE_VIEW;
import static id.tolok.shell.viewer.Action.OFFICIAL_NIP_VIEW;
import static id.tolok.shell.viewer.Action.ORGANIZATION_EDIT;
import static id.tolok.shell.viewer.Action.ORGANIZATION_VIEW;
import static id.tolok.shell.viewer.Action.RESULT_VIEW;
import static id.tolok.shell.viewer.Action.SURVEY_APPROVE;
import static id.tolok.shell.viewer.Action.SURVEY_EDIT;
import static id.tolok.shell.viewer.Action.SURVEY_ENTER;
import static id.tolok.shell.viewer.Action.SURVEY_VIEW;
import static id.tolok.shell.viewer.Action.TARGET_APPROVE;
import static id.tolok.shell.viewer.Action.TARGET_EDIT;
import static id.tolok.shell.viewer.Action.TOKEN_EDIT;
import static id.tolok.shell.viewer.Action.WEBHOOK_EDIT;

import id.tolok.shell.viewer.Action;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What somebody is at a place. This is the only list of what each role may do; the page of rights
/// and `docs/access.md` are made from it.
public enum Role {
  /// Looks after accounts, roles and the organisation; carries no figures and accepts no decree.
  ADMINISTRATOR(
      ORGANIZATION_VIEW,
      ORGANIZATION_EDIT,
      ACCOUNT_VIEW,
      ACCOUNT_EDIT,
      OFFICIAL_NIP_VIEW,
      AUDIT_VIEW,
      INTAKE_VIEW,
      CATALOGUE_VIEW,
      TOKEN_EDIT,
      RESULT_VIEW,
      WEBHOOK_EDIT,
      SURVEY_VIEW),
  /// Planning officer: uploads decrees, corrects what was read, accepts it, keeps the catalogue.
  PLANNER(
      ORGANIZATION_VIEW,
      ORGANIZATION_EDIT,
      INTAKE_VIEW,
      INTAKE_UPLOAD,
      INTAKE_REVIEW,
      INTAKE_ACCEPT,
      CATALOGUE_VIEW,
      CATALOGUE_EDIT,
      CONCEPT_CONFIRM,
      TOKEN_EDIT,
      RESULT_VIEW,
      TARGET_EDIT,
      FIGURE_ENTER,
      FIGURE_ENTER_FOR,
      FIGURE_VERIFY,
      CALENDAR_EDIT,
      WEBHOOK_EDIT,
      SURVEY_VIEW,
      SURVEY_EDIT,
      SURVEY_ENTER),
  /// Owner of indicators: sees what the decree asks of the office.
  OWNER(
      ORGANIZATION_VIEW,
      INTAKE_VIEW,
      CATALOGUE_VIEW,
      RESULT_VIEW,
      FIGURE_ENTER,
      SURVEY_VIEW,
      SURVEY_ENTER),
  /// Verifier: corrects a reading beside the planner, does not accept it.
  VERIFIER(
      ORGANIZATION_VIEW,
      INTAKE_VIEW,
      INTAKE_REVIEW,
      CATALOGUE_VIEW,
      RESULT_VIEW,
      FIGURE_ENTER,
      FIGURE_VERIFY,
      SURVEY_VIEW,
      SURVEY_EDIT,
      SURVEY_ENTER),
  /// Head of the office: accepts, and reads the trail of the own office.
  APPROVER(
      ORGANIZATION_VIEW,
      AUDIT_VIEW,
      INTAKE_VIEW,
      INTAKE_ACCEPT,
      CATALOGUE_VIEW,
      RESULT_VIEW,
      TARGET_APPROVE,
      FIGURE_ENTER,
      FIGURE_APPROVE,
      SURVEY_VIEW,
      SURVEY_APPROVE),
  /// Regency's organisation office or planning agency: compares agencies and confirms concepts.
  REGENCY_REVIEWER(
      ORGANIZATION_VIEW,
      INTAKE_VIEW,
      CATALOGUE_VIEW,
      CONCEPT_CONFIRM,
      RESULT_VIEW,
      CALENDAR_EDIT,
      SURVEY_VIEW),
  /// Inspectorate: reads everything that may be evidence, changes nothing.
  INSPECTOR(
      ORGANIZATION_VIEW,
      ACCOUNT_VIEW,
      AUDIT_VIEW,
      INTAKE_VIEW,
      CATALOGUE_VIEW,
      RESULT_VIEW,
      SURVEY_VIEW),
  /// Reads what was accepted.
  READER(ORGANIZATION_VIEW, CATALOGUE_VIEW, RESULT_VIEW, SURVEY_VIEW);

  private final Set<Action> actions;

  Role(Action first, Action... others) {
    actions = Collections.unmodifiableSet(EnumSet.of(first, others));
  }

  public Set<Action> actions() {
    return actions;
  }

  public boolean may(Action action) {
    return actions.contains(action);
  }

  /// The word of this role in the bundles of this module.
  public String key() {
    return "access.role." + name();
  }
}
