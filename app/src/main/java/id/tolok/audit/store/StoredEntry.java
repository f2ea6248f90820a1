package id.tolok.audit.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// An entry as it stands in the database, with its place in the chain.
///
/// @param id of the row, outside of the hash
/// @param chain number of the chain: the agency, or 0
/// @param position in the chain, from 1
/// @param at when
/// @param accountId who, where somebody signed in
/// @param viewer what the trail calls them
/// @param viewerKind how they came
/// @param requestId of the request it was done in
/// @param action what was done
/// @param subject what it was done to
/// @param refused whether it was refused or failed instead of being done
/// @param before old state as JSON
/// @param after new state as JSON
/// @param reason in the person's own words
/// @param previousHash of the entry before, hexadecimal
/// @param hash of this entry, hexadecimal
public record StoredEntry(
    long id,
    long chain,
    long position,
    Instant at,
    @Nullable Long accountId,
    String viewer,
    String viewerKind,
    @Nullable String requestId,
    String action,
    String subject,
    boolean refused,
    @Nullable String before,
    @Nullable String after,
    @Nullable String reason,
    String previousHash,
    String hash) {

  /// The hash these contents must have: SHA-256 over every value with its length in front, as the
  /// database computes it when it adds an entry.
  public String expectedHash() {
    var text = new StringBuilder();
    frame(text, "tolok-audit-1");
    frame(text, String.valueOf(chain));
    frame(text, String.valueOf(position));
    frame(text, String.valueOf(at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000));
    frame(text, accountId == null ? null : accountId.toString());
    frame(text, viewer);
    frame(text, viewerKind);
    frame(text, requestId);
    frame(text, action);
    frame(text, subject);
    frame(text, String.valueOf(refused));
    frame(text, before);
    frame(text, after);
    frame(text, reason);
    frame(text, previousHash);
    return sha256(text.toString());
  }

  private static void frame(StringBuilder text, @Nullable String value) {
    if (value == null) {
      text.append("-;");
    } else {
      int length = value.getBytes(StandardCharsets.UTF_8).length;
      text.append(length).append(':').append(value).append(';');
    }
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
