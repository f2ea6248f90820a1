package id.tolok.shell;

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
  TOKEN_EDIT
}
