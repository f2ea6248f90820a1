package id.tolok.shell.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;

/// Names a state of what an address answers, so that a program that already has it gets 304.
///
/// @param text in quotes, as the header carries it
public record EntityTag(String text) {

  private static final int BYTES = 12;

  /// A tag of everything the answer depends on.
  public static EntityTag of(Object... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (Object part : parts) {
        digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      byte[] start = Arrays.copyOf(digest.digest(), BYTES);
      return new EntityTag('"' + HexFormat.of().formatHex(start) + '"');
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }

  /// The answer under this tag; without a body, and without making one, where the program has it.
  public <T> ResponseEntity<T> answer(ServletWebRequest request, Supplier<T> body) {
    if (request.checkNotModified(text)) {
      return ResponseEntity.status(304).eTag(text).build();
    }
    return ResponseEntity.ok()
        .eTag(text)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .body(body.get());
  }
}
