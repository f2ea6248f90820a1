package id.tolok.organization.web.form;

import id.tolok.organization.Problem;
import id.tolok.organization.nip.NipReading;
import java.util.Locale;

/// What is wrong with a NIP, at the field it was typed in.
final class NipWords {

  private NipWords() {}

  static Problem problem(String field, NipReading.Finding finding) {
    return Problem.of(
        field, "organization.nip." + finding.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
