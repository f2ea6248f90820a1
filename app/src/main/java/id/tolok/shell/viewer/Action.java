package id.tolok.shell.viewer;

/// Everything a person may be allowed or refused. Roles are sets of these; a refusal names one.
public enum Action {
  /// See regions, agencies, units and positions.
  ORGANIZATION_VIEW,
  /// Add and change agencies, units, positions, officials and who holds what.
  ORGANIZATION_EDIT,
  /// See accounts and their roles.
  ACCOUNT_VIEW,
  /// Invite, lock, and give or take roles.
  ACCOUNT_EDIT,
  /// See a person's full NIP; every look is written to the trail.
  OFFICIAL_NIP_VIEW,
  /// Read the trail of changes.
  AUDIT_VIEW,
  /// See files, readings and reviews.
  INTAKE_VIEW,
  /// Give files to be read.
  INTAKE_UPLOAD,
  /// Correct what was read.
  INTAKE_REVIEW,
  /// Accept a review as a new version of the catalogue.
  INTAKE_ACCEPT,
  /// See the catalogue, its versions and comparisons.
  CATALOGUE_VIEW,
  /// Set the owners, units and bindings of variables, and take a catalogue out or in.
  CATALOGUE_EDIT,
  /// Say which indicators of different agencies mean the same.
  CONCEPT_CONFIRM,
  /// Make and revoke tokens for other programs.
  TOKEN_EDIT,
  /// See targets, figures and results.
  RESULT_VIEW,
  /// Set and split targets, propose their revision.
  TARGET_EDIT,
  /// Accept a revision of targets.
  TARGET_APPROVE,
  /// Enter figures of variables one's own position answers for, or nobody does yet.
  FIGURE_ENTER,
  /// Enter figures on behalf of whoever answers for them, also from files and other programs.
  FIGURE_ENTER_FOR,
  /// Check submitted figures against their evidence; pass them on or return them.
  FIGURE_VERIFY,
  /// Approve verified figures, reopen approved ones, close and reopen a year.
  FIGURE_APPROVE,
  /// Set the days of entry, verification and approval, and grant exceptions.
  CALENDAR_EDIT,
  /// Have other programs told of what happens here.
  WEBHOOK_EDIT,
  /// See surveys, their answers in numbers, and what people wrote.
  SURVEY_VIEW,
  /// Prepare, open and close rounds; keep services, places and questions; plan what follows.
  SURVEY_EDIT,
  /// Type in sheets of paper and read spreadsheets of answers.
  SURVEY_ENTER,
  /// Approve a closed round, and take an approval back.
  SURVEY_APPROVE
}
