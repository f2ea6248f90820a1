package id.tolok.access.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretKeeperTest {

  private static final byte[] SECRET = "rahasia".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path data;

  @Test
  void whatWasSealedOpensAgainAfterAStart() {
    var sealed = keeper().seal("factor/1", SECRET);
    assertThat(keeper().open("factor/1", sealed)).isEqualTo(SECRET);
  }

  @Test
  void whatWasSealedForOneAccountDoesNotOpenForAnother() {
    var sealed = keeper().seal("factor/1", SECRET);
    assertThatThrownBy(() -> keeper().open("factor/2", sealed))
        .isInstanceOf(SecretKeeper.OtherKey.class);
  }

  @Test
  void aChangedSealDoesNotOpen() {
    var sealed = keeper().seal("factor/1", SECRET);
    sealed[sealed.length - 1] ^= 1;
    assertThatThrownBy(() -> keeper().open("factor/1", sealed))
        .isInstanceOf(SecretKeeper.OtherKey.class);
  }

  @Test
  void theSameSecretNeverLooksTheSame() {
    assertThat(keeper().seal("factor/1", SECRET)).isNotEqualTo(keeper().seal("factor/1", SECRET));
  }

  @Test
  void aShortKeyIsRefusedAndNotRepeated() {
    assertThatThrownBy(() -> new SecretKeeper(new SecretSettings(data, "kunci pendek")))
        .hasMessageContaining("at least 32")
        .hasMessageNotContaining("kunci pendek");
  }

  @Test
  void theKeyFileIsForItsOwnerAlone() throws IOException {
    keeper();
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(data.resolve("secret.key"))))
        .isEqualTo("rw-------");
  }

  private SecretKeeper keeper() {
    return new SecretKeeper(new SecretSettings(data, null));
  }
}
