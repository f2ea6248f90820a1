package id.tolok.survey.opinion;

import id.tolok.access.SealedSecrets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Seals how somebody who wants an answer can be reached. What is sealed for one opinion opens for
/// no other, so that a copied row tells nothing.
@Component
public final class ContactSeal {

  private static final String PURPOSE = "survey.opinion-contact/";

  private final SealedSecrets secrets;

  ContactSeal(SealedSecrets secrets) {
    this.secrets = secrets;
  }

  public byte[] seal(UUID opinionId, String contact) {
    return secrets.seal(PURPOSE + opinionId, contact);
  }

  /// The contact; empty where it was sealed with another key, as after a restore without it.
  public Optional<String> open(UUID opinionId, byte[] sealed) {
    return secrets.open(PURPOSE + opinionId, sealed);
  }
}
