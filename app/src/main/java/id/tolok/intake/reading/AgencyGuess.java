package id.tolok.intake.reading;

import id.tolok.intake.ReadingStatus;
import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Guesses whose decree it is from who issued it, among the agencies the viewer sees.
@Component
final class AgencyGuess {

  private final Organizations organizations;

  AgencyGuess(Organizations organizations) {
    this.organizations = organizations;
  }

  OptionalLong of(ReadingStatus reading, @Nullable String subdistrict) {
    var issuer = reading.issuer();
    return Stream.of(
            subdistrict == null ? "" : "Kecamatan " + subdistrict,
            issuer == null ? "" : office(issuer))
        .filter(name -> !name.isEmpty())
        .map(organizations::findAgency)
        .flatMap(Optional::stream)
        .mapToLong(Agency::id)
        .findFirst();
  }

  /// The office of the one who signs: the Camat's is the Kecamatan.
  private static String office(String issuer) {
    return issuer
        .strip()
        .replaceFirst("(?i)^camat\\b", "Kecamatan")
        .replaceFirst("(?i)^lurah\\b", "Kelurahan")
        .replaceFirst("(?i)^kepala\\s+", "");
  }
}
