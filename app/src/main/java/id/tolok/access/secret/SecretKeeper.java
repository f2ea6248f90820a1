package id.tolok.access.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Seals small secrets with a key that is not in the database: whoever gets a copy of the database
/// alone can read none of them.
@Component
public final class SecretKeeper {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int KEY_LENGTH_MIN = 32;

  private final byte[] key;

  SecretKeeper(SecretSettings settings) {
    key = Secrets.hash(given(settings.secretKey(), settings.data()));
  }

  private static String given(@Nullable String key, Path data) {
    if (key == null || key.isBlank()) {
      return ofFile(data.resolve("secret.key"));
    }
    if (key.length() < KEY_LENGTH_MIN) {
      throw new IllegalStateException(
          "TOLOK_SECRET_KEY has " + key.length() + " characters; at least " + KEY_LENGTH_MIN);
    }
    return key;
  }

  private static String ofFile(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try {
        Files.createFile(file, onlyOwner());
        Files.writeString(file, Secrets.token(), StandardOpenOption.WRITE);
      } catch (FileAlreadyExistsException kept) {
        return Files.readString(file);
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileAttribute<?>[] onlyOwner() {
    Set<String> views = FileSystems.getDefault().supportedFileAttributeViews();
    return views.contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /// Seals a secret for one purpose; sealed for another it does not open.
  public byte[] seal(String purpose, byte[] secret) {
    try {
      var nonce = Secrets.bytes(NONCE_BYTES);
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, purpose).doFinal(secret);
      byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
      System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
      return whole;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Sealed with another key, or for another purpose, or changed.
  public static final class OtherKey extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OtherKey(String purpose, @Nullable Throwable cause) {
      super("not sealed here for " + purpose, cause);
    }
  }

  /// @throws OtherKey where it was sealed with another key or for another purpose
  public byte[] open(String purpose, byte[] sealed) {
    if (sealed.length <= NONCE_BYTES) {
      throw new OtherKey(purpose, null);
    }
    try {
      byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
      return cipher(Cipher.DECRYPT_MODE, nonce, purpose)
          .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
    } catch (GeneralSecurityException e) {
      throw new OtherKey(purpose, e);
    }
  }

  /// What is kept of a secret too short for a plain hash.
  public byte[] fingerprint(String purpose, String secret) {
    return Secrets.seal(key, purpose + "\n" + secret);
  }

  private Cipher cipher(int mode, byte[] nonce, String purpose) throws GeneralSecurityException {
    var cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
